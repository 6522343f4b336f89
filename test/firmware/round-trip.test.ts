/** Images of any description: the writer makes them, the reader gives the description back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyOf, type FirmwareNode } from '../../src/firmware/node.js';
import { nameOf } from '../../src/firmware/walk.js';
import { ascii, join } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { codes, open } from '../support/tree.js';

interface Leaf {
	readonly leaf: keyof typeof LEAVES;
	readonly text: string;
}
interface Named {
	readonly name: string;
}
interface Freeform {
	readonly subtype: string;
	readonly text: string;
}
interface Packed {
	readonly packer: keyof typeof PACKERS;
	readonly inside: readonly Section[];
}
interface Image {
	readonly volume: Volume;
}
type Section = Leaf | Named | Freeform | Packed | Image;

interface File {
	readonly guid: string;
	readonly type: keyof typeof TYPES;
	readonly checksum: boolean;
	readonly large: boolean;
	/** Text for types without sections. */
	readonly content: string | readonly Section[];
}

interface Volume {
	readonly guid: string;
	readonly erase: 0 | 0xff;
	readonly name: string | null;
	readonly files: readonly File[];
}

const TYPES = { raw: 1, freeform: 2, 'DXE core': 5, 'PEI module': 6, 'DXE driver': 7, 'volume image': 11 } as const;
const LEAVES = {
	PE32: 0x10,
	PIC: 0x11,
	TE: 0x12,
	'DXE dependency': 0x13,
	'compatibility 16': 0x16,
	raw: 0x19,
} as const;
const PACKERS = {
	'not compressed': (held: Uint8Array) => fw.compressed('none', held),
	'EFI 1.1 or Tiano': (held: Uint8Array) => fw.compressed(held.length % 2 === 0 ? 'efi11' : 'tiano', held),
	LZMA: (held: Uint8Array) => fw.lzma(held),
	'LZMA with x86 filter': (held: Uint8Array) => fw.lzmaF86(held),
	Tiano: (held: Uint8Array) => fw.tianoSection(held),
	'zlib (AMD)': (held: Uint8Array) => fw.zlibAmd(held),
	GZIP: (held: Uint8Array) => fw.gzip(held),
	Brotli: (held: Uint8Array) => fw.brotli(held),
	'CRC-32': (held: Uint8Array) => fw.crc32Section(held),
	signed: (held: Uint8Array) => fw.signed(held, { certificate: held.length % 8 === 0 ? 'data' : 'header' }),
	disposable: (held: Uint8Array) => fw.disposable(held),
};

function written(section: Section): Uint8Array {
	if ('leaf' in section) return fw.section(LEAVES[section.leaf], ascii(section.text));
	if ('name' in section) return fw.ui(section.name);
	if ('subtype' in section) return fw.freeformSubtype(section.subtype, ascii(section.text));
	if ('volume' in section) return fw.volumeImage(writtenVolume(section.volume));
	return PACKERS[section.packer](fw.sections(...section.inside.map(written)));
}

function writtenVolume({ guid, erase, name, files }: Volume): Uint8Array {
	return fw.volume({
		guid,
		erase,
		blockSize: 0x40,
		...(name !== null && { extendedHeader: { name } }),
		files: files.map(({ type, content, large, ...rest }) =>
			fw.file({
				...rest,
				type: TYPES[type],
				erase,
				large: large && guid === fw.FFS3,
				...(typeof content === 'string' ? { body: ascii(content) } : { sections: content.map(written) }),
			}),
		),
	});
}

const textOf = (node: FirmwareNode) => Buffer.from(bodyOf(node)).toString('latin1');

function readSection(node: FirmwareNode): Section {
	const { subtype, name, guid, children } = node;
	if (subtype === 'user interface') return { name: name ?? '' };
	if (subtype === 'freeform subtype') return { subtype: guid ?? '', text: textOf(node) };
	if (subtype === 'volume image') return { volume: readVolume(children()[0] as FirmwareNode) };
	const packer = (subtype === 'disposable' ? subtype : name) as keyof typeof PACKERS;
	if (packer in PACKERS) return { packer, inside: children().map(readSection) };
	return { leaf: subtype as keyof typeof LEAVES, text: textOf(node) };
}

function readVolume({ subtype, guid, source, span, children }: FirmwareNode): Volume {
	const fileSystem = subtype === 'FFSv3' ? fw.FFS3 : fw.FFS2;
	const files = children().filter((node) => node.type === 'file' && node.subtype !== 'padding');
	return {
		guid: fileSystem,
		erase: ((source[span.start + 0x2d] as number) & 8) === 0 ? 0 : 0xff,
		name: guid === fileSystem ? null : (guid ?? ''),
		files: files.map((node) => ({
			guid: node.guid ?? '',
			type: node.subtype as keyof typeof TYPES,
			checksum: ((node.source[node.span.start + 19] as number) & 0x40) !== 0,
			large: node.body.start - node.span.start === 32,
			content: node.subtype === 'raw' ? textOf(node) : node.children().map(readSection),
		})),
	};
}

const text = fc.string({ minLength: 1, maxLength: 40 });
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((value) => !value.includes('\0'));
const guid = fc.uuid().map((value) => value.toUpperCase());
const keys = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]));

const { volume } = fc.letrec<{ volume: Volume; file: File; section: Section; sections: Section[] }>((tie) => ({
	section: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.record({ leaf: keys(LEAVES), text }),
		fc.record({ name }),
		fc.record({ subtype: guid, text }),
		fc.record({ packer: keys(PACKERS), inside: tie('sections') }),
		fc.record({ volume: tie('volume') }),
	),
	sections: fc.array(tie('section'), { minLength: 1, maxLength: 4 }),
	file: fc.oneof(
		fc.record({
			guid,
			type: fc.constant('raw' as const),
			checksum: fc.boolean(),
			large: fc.boolean(),
			content: text,
		}),
		fc.record({
			guid,
			type: keys(TYPES).filter((type) => type !== 'raw'),
			checksum: fc.boolean(),
			large: fc.boolean(),
			content: tie('sections'),
		}),
	),
	volume: fc
		.record({
			guid: fc.constantFrom(fw.FFS2, fw.FFS3),
			erase: fc.constantFrom(0, 0xff),
			name: fc.option(guid),
			files: fc.array(tie('file'), { maxLength: 4 }),
		})
		.map((one) => ({
			...one,
			files: one.files.map((file) => ({ ...file, large: file.large && one.guid === fw.FFS3 })),
		})),
}));

/** The name that a file with these sections has. */
function nameIn(sections: string | readonly Section[]): string | undefined {
	if (typeof sections === 'string') return undefined;
	for (const section of sections) {
		const found = 'name' in section ? section.name : 'inside' in section ? nameIn(section.inside) : undefined;
		if (found !== undefined) return found;
	}
	return undefined;
}

it('gives back what was written', () => {
	fc.assert(
		fc.property(fc.array(volume, { minLength: 1, maxLength: 2 }), fc.nat(20), fc.boolean(), (volumes, gap, wrapped) => {
			const bytes = join(...volumes.flatMap((one) => [writtenVolume(one), fw.filled(gap, 0x33)]));
			const root = open(wrapped ? fw.capsule('efi', bytes) : bytes);
			expect(codes(root)).toEqual([]);
			const area = wrapped ? root.children()[0] : root;
			const found = area?.children().filter(({ type }) => type === 'volume') ?? [];
			expect(found.map(readVolume)).toEqual(volumes);
			for (const [i, node] of found.entries()) {
				const files = node.children().filter(({ type, subtype }) => type === 'file' && subtype !== 'padding');
				const names = volumes[i]?.files.map(({ content }) => nameIn(content));
				expect(files.map(nameOf)).toEqual(names);
			}
		}),
		{ numRuns: 300 },
	);
});
