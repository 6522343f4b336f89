/** The way through a tree, and what its nodes are called on it. */
import { describe, expect, it } from 'vitest';
import { guidName } from '../../src/firmware/guid-names.js';
import { type FirmwareNode, firmwareNode } from '../../src/firmware/node.js';
import { nameOf, pathStep, walk } from '../../src/firmware/walk.js';
import { ascii } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { find, open } from '../support/tree.js';

const GUID = '00112233-4455-6677-8899-AABBCCDDEEFF';
const LOGO = '7BB28B99-61BB-11D5-9A5D-0090273FC14D';

const fileOf = (guid: string, ...sections: readonly Uint8Array[]) =>
	find(open(fw.volume({ files: [fw.file({ guid, type: fw.FileType.Freeform, sections })] })), 'file');
const raw = fw.raw(ascii('abc'));

describe('walk', () => {
	it('gives parents before their children, in the order of the image', () => {
		const root = open(
			fw.volume({
				files: [
					fw.file({ guid: GUID, type: fw.FileType.Freeform, sections: [fw.lzma(fw.sections(raw, raw)), raw] }),
					fw.file({ guid: LOGO, type: fw.FileType.Raw, body: ascii('abc') }),
				],
			}),
		);
		const visits = Array.from(walk(root), ({ node, parents }) => [...parents, node].map(({ type }) => type).join(' '));
		expect(visits).toEqual([
			'image',
			'image volume',
			'image volume file',
			'image volume file section',
			'image volume file section section',
			'image volume file section section',
			'image volume file section',
			'image volume file',
			'image volume free-space',
		]);
	});

	it('asks for no more than is taken from it', () => {
		const never = (): never => {
			throw new Error('asked');
		};
		const [source, span] = [new Uint8Array(4), { start: 0, end: 4 }];
		const root = firmwareNode({ type: 'image', source, span }, () => [
			firmwareNode({ type: 'data', source, span }, never),
		]);
		const types: string[] = [];
		for (const { node } of walk(root)) {
			types.push(node.type);
			if (node.type === 'data') break;
		}
		expect(types).toEqual(['image', 'data']);
	});
});

describe('nameOf', () => {
	it.each([
		['its user interface section', fileOf(GUID, raw, fw.ui('Name')), 'Name'],
		['the first of two', fileOf(GUID, fw.ui('First'), fw.ui('Second')), 'First'],
		['the first that is not empty', fileOf(GUID, fw.ui(''), fw.ui('Second')), 'Second'],
		['one in a compressed section', fileOf(GUID, fw.compressed('tiano', fw.sections(raw, fw.ui('Packed')))), 'Packed'],
		['one in a GUID-defined section', fileOf(GUID, fw.crc32Section(fw.lzma(fw.ui('Packed')))), 'Packed'],
		['one in a disposable section', fileOf(GUID, fw.disposable(fw.ui('Packed'))), 'Packed'],
		['its GUID', fileOf(LOGO, raw), 'Logo'],
		['its section before its GUID', fileOf(LOGO, fw.ui('Other')), 'Other'],
		['nothing', fileOf(GUID, raw), undefined],
		[
			'nothing that a file inside it is called',
			fileOf(
				GUID,
				fw.volumeImage(
					fw.volume({ files: [fw.file({ guid: LOGO, type: fw.FileType.Freeform, sections: [fw.ui('Inner')] })] }),
				),
			),
			undefined,
		],
	])('gives a file the name of %s', (_, file, name) => {
		expect(nameOf(file)).toBe(name);
		expect(nameOf(file)).toBe(name);
	});

	it('gives other nodes their own, or that of their GUID', () => {
		const [source, span] = [new Uint8Array(4), { start: 0, end: 4 }];
		const node = (fields: Partial<Pick<FirmwareNode, 'name' | 'guid'>>) =>
			firmwareNode({ type: 'section', source, span, ...fields });
		expect(nameOf(node({ name: 'Own', guid: LOGO }))).toBe('Own');
		expect(nameOf(node({ guid: LOGO }))).toBe('Logo');
		expect(nameOf(node({ guid: GUID }))).toBeUndefined();
		expect(nameOf(node({}))).toBeUndefined();
	});

	it('knows no GUIDs that objects have by nature', () => {
		expect(guidName('constructor')).toBeUndefined();
		expect(guidName('__proto__')).toBeUndefined();
	});

	it('looks through a file once', () => {
		let asked = 0;
		const [source, span] = [new Uint8Array(4), { start: 0, end: 4 }];
		const file: FirmwareNode = {
			...firmwareNode({ type: 'file', source, span }),
			children: () => {
				asked++;
				return [firmwareNode({ type: 'section', subtype: 'user interface', name: 'Name', source, span })];
			},
		};
		expect([nameOf(file), nameOf(file), pathStep(file).name]).toEqual(['Name', 'Name', 'Name']);
		expect(asked).toBe(1);
	});
});

it('gives a step of a path all that is known, and nothing else', () => {
	const file = fileOf(LOGO, raw);
	expect(pathStep(file)).toEqual({
		type: 'file',
		subtype: 'freeform',
		guid: LOGO,
		name: 'Logo',
		offset: 0x48,
		size: 24 + 7,
	});
	expect(Object.keys(pathStep(find(open(new Uint8Array(8)), 'image')))).toEqual(['type', 'offset', 'size']);
});
