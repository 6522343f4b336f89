/** What is to be done about a message. */
import { text } from '../../language/text.js';

export const MESSAGE_TEXTS = {
	causes: text(
		{ codes: 'names' },
		({ codes }) => `Look up what it shows: romtool explain ${codes.join(' ')}`,
		({ codes }) => `查看它说明的原因：romtool explain ${codes.join(' ')}`,
	),
	nothing: text(
		{ codes: 'names' },
		() => 'Nothing is to be done.',
		() => '无需处理。',
	),
};
