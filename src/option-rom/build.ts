/**
 * Builds an option ROM from EFI drivers and legacy images (UEFI 2.10 §14.4.2, PCI Firmware 3.x §5.1), byte for byte
 * as edk2's EfiRom does.
 */
import { concat } from '../bytes/concat.js';
import { FormatError, OptionError } from '../bytes/errors.js';
import { hex } from '../bytes/hex.js';
import { buildBinaryImage } from './build-binary-image.js';
import { buildEfiImage } from './build-efi-image.js';
import type { BuildOptions, OptionRomInput } from './build-options.js';
import { checkRomSize } from './rom-size.js';

/**
 * Builds an option ROM of the given images, in their order.
 *
 * @returns the ROM, a multiple of 512 bytes.
 * @throws OptionError for options that no ROM can have; FormatError for an image that cannot be used, with its
 * index in `input` and an offset from that image's start.
 */
export function buildOptionRom(images: readonly OptionRomInput[], options: BuildOptions = {}): Uint8Array {
	if (images.length === 0) throw new OptionError('no-images', 'an option ROM needs at least one image');
	checkOptions(images, options);
	const { markLast = true } = options;
	const built = images.map((image, i) => {
		const last = markLast && i === images.length - 1;
		try {
			return image.kind === 'efi' ? buildEfiImage(image, options, last) : buildBinaryImage(image, options, last);
		} catch (error) {
			throw error instanceof FormatError ? error.inInput(i) : error;
		}
	});
	checkRomSize(built.reduce((size, { length }) => size + length, 0));
	const [first] = built;
	return built.length === 1 && first !== undefined ? first : concat(built);
}

function checkOptions(
	images: readonly OptionRomInput[],
	{ vendorId, deviceIds = [], pciRevision }: BuildOptions,
): void {
	if (pciRevision !== undefined && pciRevision !== '2.3' && pciRevision !== '3.0') {
		throw new OptionError('pci-revision', `PCI revision "${pciRevision}" is neither 2.3 nor 3.0`);
	}
	if (images.some(({ kind }) => kind !== 'efi' && kind !== 'binary')) {
		throw new OptionError('image-kind', 'an image is of kind "efi" or "binary"');
	}
	if (images.some((image) => image.kind === 'efi')) {
		if (vendorId === undefined) throw new OptionError('vendor-id-missing', 'an EFI image needs a vendor ID (-f)');
		if (deviceIds.length === 0) throw new OptionError('device-id-missing', 'an EFI image needs a device ID (-i)');
	}
	if (vendorId !== undefined) checkRange('vendor-id-range', 'vendor ID', vendorId, 0xffff);
	for (const id of deviceIds) {
		checkRange('device-id-range', 'device ID', id, 0xffff);
		if (id === 0) throw new OptionError('device-id-range', 'device ID out of range: 0x0 is what ends a device list');
	}
	for (const image of images) {
		if (image.kind !== 'efi') continue;
		checkRange('class-code-range', 'class code', image.classCode ?? 0, 0xffffff);
		checkRange('code-revision-range', 'code revision', image.codeRevision ?? 0, 0xffff);
	}
	if (deviceIds.length > 1 && pciRevision === '2.3') {
		const problem = 'a PCI 2.3 ROM has no device list: give one device ID, or leave the PCI 2.3 layout (-p)';
		throw new OptionError('device-list-pci23', problem);
	}
}

function checkRange(code: string, what: string, value: number, max: number): void {
	if (Number.isInteger(value) && value >= 0 && value <= max) return;
	const given = Number.isInteger(value) && value >= 0 ? hex(value) : String(value);
	throw new OptionError(code, `${what} out of range: ${given} (0 to ${hex(max)})`);
}
