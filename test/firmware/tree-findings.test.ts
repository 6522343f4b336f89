/** The findings of a tree, as reports give them. */
import { describe, expect, it } from 'vitest';
import { toldFindings } from '../../src/bytes/told-findings.js';
import { TREE_FINDINGS, treeFindings } from '../../src/firmware/tree-findings.js';
import { ascii, put, u32 } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { open } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';

const damaged = fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('abc'), checksum: true, badDataSum: true });
const holding = (...sections: readonly Uint8Array[]) =>
	fw.volume({ files: [fw.file({ guid: GUID, type: fw.FileType.Freeform, sections })] });

const told = (image: Uint8Array) => toldFindings(treeFindings(open(image)), TREE_FINDINGS);

describe('treeFindings', () => {
	it('has warnings with their offsets, and no notes', () => {
		const deleted = fw.file({ guid: GUID, type: fw.FileType.Raw, body: ascii('abc'), state: 0x17 });
		expect(told(fw.volume({ files: [deleted, damaged] }))).toEqual([
			{
				code: 'file-sum',
				severity: 'warning',
				offset: 0x68,
				values: { offset: 0x68 },
				message: 'The data of the file at 0x68 does not match the checksum in its header: it is damaged.',
			},
		]);
	});

	it('has no offsets in unpacked data but that of what is packed, of the outermost', () => {
		const inner = fw.volume({ files: [damaged] });
		const nest = holding(fw.raw(ascii('abc')), fw.lzma(fw.raw(holding(fw.gzip(fw.raw(inner))))));
		expect(told(nest)).toEqual([
			{
				code: 'file-sum',
				severity: 'warning',
				values: { offset: 0x4c, packed: 0x68 },
				message:
					'The data of the file at 0x4c in the data decompressed from 0x68 does not match the checksum in its header: it is damaged.',
			},
		]);
	});

	it('counts those of one kind too many', () => {
		const files = Array.from({ length: 60 }, () => damaged);
		const found = told(put(fw.volume({ files }), 0x38, u32(0)));
		expect(found).toHaveLength(22);
		expect(found.at(-1)).toMatchObject({ code: 'more-findings', severity: 'warning' });
		expect(found.at(-1)?.values).toEqual({ of: 'file-sum', count: 40 });
	});
});
