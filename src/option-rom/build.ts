/**
 * Builds an option ROM from EFI drivers and legacy images (UEFI 2.10 §14.4.2, PCI Firmware 3.x §5.1), byte for byte
 * as edk2's EfiRom does.
 */
import { concat } from '../bytes/concat.js';
import { FormatError, optionErrors } from '../bytes/errors.js';
import { buildBinaryImage } from './build-binary-image.js';
import { buildEfiImage } from './build-efi-image.js';
import type { BuildOptions, OptionRomInput } from './build-options.js';
import { BUILD_ERRORS } from './errors/findings.js';
import { checkRomSize } from './rom-size.js';

const failure = optionErrors(BUILD_ERRORS);

/**
 * Builds an option ROM of the given images, in their order.
 *
 * @returns the ROM, a multiple of 512 bytes.
 * @throws OptionError for options that no ROM can have; FormatError for an image that cannot be used, with its
 * index in `input` and an offset from that image's start.
 */
export function buildOptionRom(images: readonly OptionRomInput[], options: BuildOptions = {}): Uint8Array {
	if (images.length === 0) throw failure('no-images', { to: 'build' });
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
		throw failure('pci-revision', { value: String(pciRevision) });
	}
	if (images.some(({ kind }) => kind !== 'efi' && kind !== 'binary')) {
		throw failure('image-kind', {});
	}
	if (images.some((image) => image.kind === 'efi')) {
		if (vendorId === undefined) throw failure('vendor-id-missing', { both: deviceIds.length === 0 });
		if (deviceIds.length === 0) throw failure('device-id-missing', {});
	}
	if (vendorId !== undefined) checkRange('vendor-id-range', vendorId, 0xffff);
	for (const id of deviceIds) {
		checkRange('device-id-range', id, 0xffff, 1);
	}
	for (const image of images) {
		if (image.kind !== 'efi') continue;
		checkRange('class-code-range', image.classCode ?? 0, 0xffffff);
		checkRange('code-revision-range', image.codeRevision ?? 0, 0xffff);
	}
	if (deviceIds.length > 1 && pciRevision === '2.3') throw failure('device-list-pci23', {});
}

type RangeCode = 'vendor-id-range' | 'device-id-range' | 'class-code-range' | 'code-revision-range';

function checkRange(code: RangeCode, value: number, most: number, least = 0): void {
	if (Number.isInteger(value) && value >= least && value <= most) return;
	throw failure(code, { value, most });
}
