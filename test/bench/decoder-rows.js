/** The decoders of firmware's compressed sections, with what Debian's OVMF has in its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { efiCompress, efiDecompress, lzmaDecompress } from '../../dist/index.js';
import { compare, inFolder } from './measure.js';
import { missingFile, missingProgram, OVMF } from './parts.js';

/** The one LZMA section of Debian's OVMF: offset of its data, and of its end. */
const OVMF_LZMA = [0x90 + 0x18, 0x90 + 1511415];
const PAIRS = 15;

const packedSection = () => new Uint8Array(readFileSync(OVMF)).subarray(...OVMF_LZMA);
const noOvmf = () => missingFile(OVMF, 'ovmf');

/** @type {import('./measure.js').Row[]} */
export const rows = [
	{
		what: "LZMA decode of OVMF's section",
		peer: 'xz -dc',
		limit: 1 / 0.85,
		missing: () => noOvmf() ?? missingProgram('xz', 'xz-utils'),
		measure: () =>
			inFolder((folder) => {
				const packed = packedSection();
				const file = join(folder, 'ovmf.lzma');
				writeFileSync(file, packed);
				// xz complains of the bytes that pad the section, after it has written all.
				const xz = () => spawnSync('sh', ['-c', `xz -dcq --format=lzma ${file} >/dev/null`]);
				return compare(() => lzmaDecompress(packed), xz, PAIRS);
			}),
	},
	{
		what: 'EFI 1.1 decode of the same content',
		peer: 'our LZMA decode of it',
		limit: 1 / 1.5,
		missing: noOvmf,
		measure: () => {
			const packed = packedSection();
			const efi = efiCompress(lzmaDecompress(packed));
			return compare(
				() => efiDecompress(efi),
				() => lzmaDecompress(packed),
				PAIRS,
			);
		},
	},
];
