/** What logs show without a message: a log as a whole. */
import { text } from '../../language/text.js';
import type { Messages } from './message.js';

export const SETUP_MESSAGES = {
	'x-debugcon-empty': {
		pattern: [],
		examples: [],
		source: 'QEMU hw/char/debugcon.c',
		weight: 'cause',
		causes: ['igd-helper-missing'],
		rules: ['igd-helper-missing'],
		meaning: text(
			'The log of the debug port is empty: no driver of a ROM has printed anything. A helper that is built to be silent prints nothing, either.',
			'调试端口的日志为空：没有任何 ROM 中的驱动输出过内容。以静默方式编译的 helper 也不输出。',
		),
	},
} satisfies Messages;
