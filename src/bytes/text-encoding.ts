/**
 * Text as people's tools write it: UTF-8, with or without a byte order mark, or UTF-16, which the `>` of Windows PowerShell
 * 5 makes of whatever a program prints (Unicode 16.0 §23.8).
 */

/** As `TextDecoder` has it. */
export function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}
