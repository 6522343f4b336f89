/** A file of gzip (RFC 1952): one file, which has no name here. */
import { beginsWith } from '../../bytes/text.js';
import { type Container, UNNAMED } from './container.js';

export const GZIP = {
	kind: 'gzip',
	begins: beginsWith('\x1f\x8b\x08'),
	open: (bytes, { start, end }, { gunzip }) => [{ name: UNNAMED, content: gunzip(bytes.subarray(start, end)) }],
} as const satisfies Container;
