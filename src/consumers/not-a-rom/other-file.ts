/** What any file is that is not what it was taken for: by its content, and a program by what it is for. */
import type { Content } from '../../content/content.js';
import { pePurpose } from '../../executable/pe-purpose.js';
import type { OtherFile } from './other-file-names.js';

export function otherFileOf(bytes: Uint8Array, content: Content | undefined): OtherFile {
	if (content === undefined) return { what: 'unknown' };
	if (content.kind === 'pe') return { what: pePurpose(bytes) };
	const { what, detail } = content;
	return { what, ...(detail !== undefined && { detail }) };
}
