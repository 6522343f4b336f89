/** Codes of the errors that the library throws: FormatError for bytes, OptionError for options. */
import type { Explanations } from './explanation.js';

const AGAIN = 'Take the file from its source again.';
const HEX = 'Write it in hex, as lspci -nn prints it: 1002:164c.';

export const ERRORS: Explanations = {
	'no-images': { cause: 'There is nothing to build or join.', fix: 'Give one image at least.' },
	'image-kind': { cause: 'An image to build of is neither "efi" nor "binary".', fix: 'Set its kind.' },
	'pci-revision': { cause: 'The PCI revision is neither 2.3 nor 3.0.', fix: 'Give one of them.' },
	'vendor-id-missing': { cause: 'An EFI image needs a vendor ID.', fix: 'Give -f or --id.' },
	'device-id-missing': { cause: 'An EFI image needs a device ID.', fix: 'Give -i or --id.' },
	'vendor-id-range': { cause: 'The vendor ID has more than 16 bits.', fix: HEX },
	'device-id-range': {
		cause: 'The device ID has more than 16 bits, or is zero, which ends a device list.',
		fix: HEX,
	},
	'id-range': { cause: 'A PCI ID has more than 16 bits.', fix: HEX },
	'class-code-range': { cause: 'The class code has more than 24 bits.', fix: 'Give one such as 030000.' },
	'code-revision-range': { cause: 'The code revision has more than 16 bits.', fix: 'Give 0 to ffff.' },
	'device-list-pci23': {
		cause: 'A ROM of the PCI 2.3 layout has no device list.',
		fix: 'Give one device ID, or leave the layout at PCI 3.0.',
	},
	'device-list': {
		cause: 'The image has a list of several device IDs, of which one cannot take the place.',
		fix: 'Leave it as it is: --keep-list.',
	},
	'too-many-device-ids': {
		cause: 'So many device IDs push the driver beyond 64 KiB, where its offset does not fit the header.',
		fix: 'Give fewer IDs.',
	},
	'rom-too-large': { cause: 'No option ROM has more than 16 MiB.', fix: 'Give the ROM, not the flash around it.' },
	'image-too-large': {
		cause: 'An image of this size does not fit the length in its headers.',
		fix: 'Make it smaller.',
	},
	'not-compressible': {
		cause: 'The driver does not get smaller when it is compressed.',
		fix: 'Leave it uncompressed (-e).',
	},
	'compression-type': { cause: 'The image is compressed in a way that nobody knows.', fix: AGAIN },
	'no-image': { cause: 'The file has no option ROM image in it.', fix: 'See with romtool inspect what it is.' },
	'no-such-image': { cause: 'The ROM has fewer images than that.', fix: 'See with romtool inspect which it has.' },
	manifest: { cause: 'The file is no rom.json of romtool edit unpack.', fix: 'Unpack the ROM again.' },
};
