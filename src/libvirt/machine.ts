/** Machine type, firmware and memory of a libvirt domain (formatdomain: "Operating system booting", "Memory Allocation"). */
import type { XmlElement } from '@rgrove/parse-xml';
import type { VmFirmware } from '../vm/machine.js';
import { attributeOf, childOf } from './read-xml.js';

/** `pc` where nothing is said: i440fx. */
export function machineOf(domain: XmlElement): string {
	const type = childOf(domain, 'os', 'type');
	return attributeOf(type, 'machine') ?? (attributeOf(type, 'arch') === 'aarch64' ? 'virt' : 'pc');
}

/**
 * libvirt chooses an image by `firmware='efi'`, or takes the one that `<loader>` names: as flash it can be none but UEFI.
 * `words` are QEMU's own, by which it may be given as well.
 */
export function firmwareOf(domain: XmlElement, words: readonly string[]): VmFirmware {
	const os = childOf(domain, 'os');
	const loader = childOf(os, 'loader');
	const arch = attributeOf(childOf(os, 'type'), 'arch') ?? 'x86_64';
	const isUefi =
		attributeOf(os, 'firmware') === 'efi' ||
		attributeOf(loader, 'type') === 'pflash' ||
		namesUefi(loader?.text ?? '') ||
		!/^(?:x86_64|i686)$/.test(arch) ||
		words.some((word, index) => isFlash(word) || (/^--?bios$/.test(word) && namesUefi(words[index + 1] ?? '')));
	return isUefi ? 'ovmf' : 'seabios';
}

function isFlash(word: string): boolean {
	return /^--?pflash$/.test(word) || /(?:^|,)if=pflash(?:,|$)/.test(word);
}

function namesUefi(path: string): boolean {
	return /ovmf|edk2|uefi|efi\b/i.test(path);
}

/** Bytes of a unit (`virScaleInteger`, src/util/virutil.c). */
const UNITS: readonly (readonly [pattern: RegExp, bytes: number])[] = [
	[/^(?:b|bytes)$/i, 1],
	[/^kb$/i, 1e3],
	[/^(?:k|kib)$/i, 2 ** 10],
	[/^mb$/i, 1e6],
	[/^(?:m|mib)$/i, 2 ** 20],
	[/^gb$/i, 1e9],
	[/^(?:g|gib)$/i, 2 ** 30],
	[/^tb$/i, 1e12],
	[/^(?:t|tib)$/i, 2 ** 40],
];

/** MiB; `undefined` where it is not said, or not in a way that libvirt reads. */
export function memoryOf(domain: XmlElement): number | undefined {
	const memory = childOf(domain, 'memory');
	const unit = attributeOf(memory, 'unit') ?? 'KiB';
	const bytes = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
	const text = memory?.text.trim() ?? '';
	return bytes === undefined || !/^\d{1,15}$/.test(text) ? undefined : Math.floor((Number(text) * bytes) / 2 ** 20);
}
