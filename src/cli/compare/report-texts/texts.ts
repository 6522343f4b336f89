/** Texts that only `romtool compare` has: of lists that end before all is told. */
import { text } from '../../../language/text.js';

export const LISTED_TEXTS = {
	more: text(
		{ count: 'number' },
		({ count }) => `and ${count} more: --json lists all`,
		({ count }) => `另有 ${count} 项：--json 列出全部`,
	),
	/** Of one size, or of two with an arrow. */
	bytesOf: text(
		{ bytes: 'name' },
		({ bytes }) => `${bytes} bytes`,
		({ bytes }) => `${bytes} 字节`,
	),
};
