/** Text that was saved in place of a binary file: web pages, and what shells, dump programs and ACPI tools print. */
import { latin1 } from '../bytes/text.js';

export type TextForm = 'hex-dump' | 'acpidump' | 'disassembly' | 'message' | 'text';

/** So much of it tells the form. */
const SAMPLE = 4096;
/** What programs say in place of a file's content is a line or a few. */
const LONGEST_MESSAGE = 2048;
const MOST_LINES = 16;

/** `00000000: 55aa 0800` (xxd), `00000000  55 aa 08 00` (hexdump -C), `0000000 aa55 0008` (hexdump), `0000: 55 AA` (debuggers). */
const HEX_LINE = /^[ \t]*(?:0x)?[0-9a-f]{4,16}:?[ \t]+(?:(?:0x)?[0-9a-f]{2,8}[ \t]+){3,}/gim;
/** acpidump without -b prints `VFCT @ 0x…` and a hex dump below. */
const ACPIDUMP = /^[ \t]*[A-Z0-9_!]{4} @ 0x/m;
const DISASSEMBLY = /Intel ACPI Component Architecture|^\[[0-9A-F]{3,8}h \d+ +(?:0x)?\d+h?\]|^DefinitionBlock \(/m;
/** `cat: rom: Input/output error`, `-bash: …: Permission denied`, `cp: cannot open …`. */
const MESSAGE =
	/input\/output error|permission denied|no such file|operation not permitted|not permitted|invalid argument|is a directory|command not found|cannot (?:open|read|stat|access)|failed to|^[\w./-]+: .+: .+$|\berror\b/im;

/** Pages begin with a byte order mark, blank lines, an XML declaration or comments, if they like. */
export function isPage(bytes: Uint8Array): boolean {
	const start = latin1(bytes, 0, 2048)
		.replace(/^\xef\xbb\xbf/, '')
		.trimStart()
		.toLowerCase();
	return start.startsWith('<') && /<!doctype html|<html[\s>]/.test(start);
}

/** `undefined` for what is no text. */
export function textForm(bytes: Uint8Array): { readonly what: TextForm } | undefined {
	const text = textStart(bytes);
	return text === undefined ? undefined : { what: formOf(text, bytes.length) };
}

function formOf(text: string, size: number): TextForm {
	if (ACPIDUMP.test(text)) return 'acpidump';
	if (DISASSEMBLY.test(text)) return 'disassembly';
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
	if (lines > 0 && (text.match(HEX_LINE) ?? []).length * 2 >= lines) return 'hex-dump';
	return size <= LONGEST_MESSAGE && lines <= MOST_LINES && MESSAGE.test(text) ? 'message' : 'text';
}

/** The beginning as characters, where all of the file is ASCII or UTF-8 text, or UTF-16 as PowerShell writes it. */
function textStart(bytes: Uint8Array): string | undefined {
	const mark = latin1(bytes, 0, 2);
	if (mark === '\xff\xfe') return utf16Start(bytes, 0);
	if (mark === '\xfe\xff') return utf16Start(bytes, 1);
	return bytes.length > 0 && isUtf8(bytes) ? latin1(bytes, 0, SAMPLE).replace(/^\xef\xbb\xbf/, '') : undefined;
}

/** `low` is where the low byte of a unit stands in it. */
function utf16Start(bytes: Uint8Array, low: 0 | 1): string | undefined {
	if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
	let text = '';
	for (let at = 2; at < bytes.length; at += 2) {
		const unit = (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
		if (unit === 0x7f || unit >= 0xfffe || (unit < 0x20 && !isTextControl(unit))) return undefined;
		if (text.length < SAMPLE) text += String.fromCharCode(unit);
	}
	return text;
}

/** UTF-8 (Unicode 16.0 §3.9) without control characters other than those of text. */
function isUtf8(bytes: Uint8Array): boolean {
	let following = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] as number;
		if (following > 0) {
			if (byte >>> 6 !== 2) return false;
			following--;
		} else if (byte >= 0x80) {
			if (byte < 0xc2 || byte > 0xf4) return false;
			following = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		} else if (byte === 0x7f || (byte < 0x20 && !isTextControl(byte))) return false;
	}
	return true;
}

/** Tab, line feed, form feed, carriage return, and the escape that colours begin with, as bits of a word. */
const TEXT_CONTROLS = (1 << 0x09) | (1 << 0x0a) | (1 << 0x0c) | (1 << 0x0d) | (1 << 0x1b);

/** Of characters below a space. */
function isTextControl(code: number): boolean {
	return ((TEXT_CONTROLS >>> code) & 1) === 1;
}
