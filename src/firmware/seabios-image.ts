/** SeaBIOS as a file for QEMU's `-bios` (src/fw/romlayout.S, src/version.c, scripts/layoutrom.py). */
import { hasText, latin1 } from '../bytes/text.js';
import type { FirmwareVersion } from './edk2-version.js';

const SIZES = new Set([128 << 10, 256 << 10]);
/** The last 16 bytes: a far jump to f000:e05b, a date that never changes, and IBM's model; the sum follows. */
const RESET = '\xea\x5b\xe0\x00\xf006/23/99\0\xfc';
const BANNER = 'SeaBIOS (version %s)';
/** `1.16.2-debian-1.16.2-1`, `rel-1.16.3-0-ga6ed6b701f0a-prebuilt.qemu.org`: a text of its own among code. */
const VERSION = /[\0\x90]((?:rel-)?(\d+\.\d+\.\d+)-[\w.+~-]{1,80})\0/;
const PIECE = 1 << 14;

/** `undefined` for what is no SeaBIOS; empty where it has no version of the usual form. */
export function readSeabios(bytes: Uint8Array): Partial<FirmwareVersion> | undefined {
	if (!SIZES.has(bytes.length) || !hasText(bytes, bytes.length - RESET.length - 1, RESET)) return undefined;
	let text = '';
	for (let at = 0; at < bytes.length; at += PIECE) text += latin1(bytes, at, at + PIECE);
	if (!text.includes(BANNER)) return undefined;
	const [, version, release] = VERSION.exec(text) ?? [];
	return version === undefined || release === undefined ? {} : { version, release };
}
