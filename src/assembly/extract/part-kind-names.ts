/** What parts are called that are no kind of graphics. */
import { text } from '../../language/text.js';

export const EXTRACT_KINDS = {
	'option-rom': text('option ROM', 'Option ROM'),
	driver: text('driver', '驱动'),
	file: text('file', '文件'),
};
