/**
 * Framebuffers of the firmware that a driver of the kernel still holds inside a GPU's BAR: /proc/iomem (proc(5)), where what
 * lies in a range stands indented below it. For others than root all addresses in it are 0; names and indents are not.
 */
import { formatPciAddress, parsePciAddress } from './pci-function.js';

/** How the drivers name it: drivers/firmware/sysfb_simplefb.c, drivers/video/fbdev, drivers/gpu/drm/sysfb. */
const FRAMEBUFFERS = new Set(['BOOTFB', 'efifb', 'vesafb', 'simplefb', 'simpledrm', 'efidrm', 'vesadrm']);

/** By the address of the function. */
export function framebuffersIn(text: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	/** The functions around a line, each with its indent. */
	const around: { readonly indent: number; readonly address: string }[] = [];
	for (const line of text.split('\n')) {
		const [, blanks, name = ''] = /^( *)[\da-f]+-[\da-f]+ : (.*?)\s*$/i.exec(line) ?? [];
		if (blanks === undefined) continue;
		while ((around.at(-1)?.indent ?? -1) >= blanks.length) around.pop();
		const at = parsePciAddress(name);
		const inside = around.at(-1);
		if (at?.function !== undefined) around.push({ indent: blanks.length, address: formatPciAddress(at) });
		else if (inside !== undefined && FRAMEBUFFERS.has(name)) found.set(inside.address, name);
	}
	return found;
}
