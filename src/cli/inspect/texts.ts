/** Texts of the help of `romtool inspect`; those about files are loaded only when it runs. */
import { text } from '../../language/text.js';

export const INSPECT_HELP = {
	description: text(
		'Identify files (ROMs, drivers, VBIOS, VBT, VFCT tables) and list their contents',
		'识别文件（ROM、驱动、VBIOS、VBT、VFCT 表）并列出内容',
	),
};
