/** What stands where a processor starts, 16 bytes before the end of its segments (Intel SDM volume 3 §10.1.4). */
import { u16At } from '../bytes/integers.js';

export const SEGMENT = 0x10000;
const RESET_AT = 16;
/** JMP FAR ptr16:16, JMP rel16. */
const [FAR_JUMP, NEAR_JUMP] = [0xea, 0xe9];
const BIOS_SEGMENT = 0xf000;
/** NOP twice, and WBINVD. */
const IDLE = [0x9090, 0x090f];

/** A far jump into segment F000, as of a BIOS from before UEFI. */
export function jumpsToBios(bytes: Uint8Array, end: number): boolean {
	const at = end - RESET_AT;
	return at >= 0 && end <= bytes.length && bytes[at] === FAR_JUMP && u16At(bytes, at + 3) === BIOS_SEGMENT;
}

/** NOP or WBINVD, and a near jump back. */
export function jumpsBack(bytes: Uint8Array, end: number): boolean {
	const at = end - RESET_AT;
	if (at < 0 || end > bytes.length || !IDLE.includes(u16At(bytes, at))) return false;
	return bytes[at + 2] === NEAR_JUMP && (u16At(bytes, at + 3) & 0x8000) !== 0;
}
