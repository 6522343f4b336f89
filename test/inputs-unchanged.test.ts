/** Every function of the library leaves its caller's bytes as they are, in whatever memory, and says the same of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '../src/bytes/concat.js';
import { NODE_DECODERS } from '../src/cli/decoders.js';
import * as library from '../src/index.js';
import { AMD_GOP, amdBios, INTEL_GOP, intelBios, VBIOS } from './support/bios.js';
import {
	FileType,
	file,
	gzip,
	lzmaCompress,
	pe32,
	sections,
	tianoCompress,
	volume,
	zlibAmd,
} from './support/firmware/index.js';
import { sha256 } from './support/lint.js';
import { bothRom, driver, legacy, NPDE, vendorEfiImage } from './support/roms.js';
import { vfct } from './support/vfct.js';

type Library = typeof library;
type Name = { [K in keyof Library]: Library[K] extends (...args: never[]) => unknown ? K : never }[keyof Library];

/** The bytes of a case, each in memory of the kind that is tried; the same bytes give the same object. */
type Give = (bytes: Uint8Array) => Uint8Array;

interface Case {
	readonly sources: readonly Uint8Array[];
	readonly call: (bytes: Uint8Array, give: Give) => unknown;
	/** Its result is made of views, and its documentation says so. */
	readonly views?: true;
}

const GUID = 'AE1E1C9A-2B6A-4B0C-9F58-0D3E7E1B1636';
const ROMS = [
	bothRom(),
	bothRom(true),
	vendorEfiImage(NPDE),
	concat([Uint8Array.of(1, 2, 3), bothRom(), Uint8Array.of(9, 8)]),
	VBIOS,
];
const TABLE = vfct([
	{ bus: 5, deviceId: 0x1636, data: VBIOS },
	{ bus: 6, deviceId: 0x1638, data: bothRom() },
]);
const PACKED = volume({
	files: [
		file({ guid: GUID, type: FileType.Driver, sections: [gzip(sections(pe32(AMD_GOP)))] }),
		file({ guid: GUID, type: FileType.Driver, sections: [zlibAmd(sections(pe32(driver)))] }),
	],
});
const FILES = [...ROMS, TABLE, driver, AMD_GOP, PACKED];
const DEVICE = { vendorId: 0x1002, deviceId: 0x1636 };

/** What the library gives to others is neither a Buffer nor shared nor resizable: decoders and digests of browsers take nothing else. */
function plain<T extends unknown[], R>(
	run: (bytes: Uint8Array, ...rest: T) => R,
): (bytes: Uint8Array, ...rest: T) => R {
	return (bytes, ...rest) => {
		expect(Object.getPrototypeOf(bytes) === Uint8Array.prototype && bytes.buffer instanceof ArrayBuffer).toBe(true);
		expect(bytes.buffer).not.toHaveProperty('resizable', true);
		return run(bytes, ...rest);
	};
}
const digest = plain(sha256);
const decoders = Object.fromEntries(Object.entries(NODE_DECODERS).map(([name, decoder]) => [name, plain(decoder)]));
const open = (bytes: Uint8Array) => library.openFirmware(bytes, frozen({ decoders }));
const parts = (bytes: Uint8Array) => library.findGraphics(open(bytes), digest, frozen({ all: true }));
const FIRMWARE = [amdBios(), intelBios(), PACKED];
const tree = (call: Case['call']): Case => ({ sources: FIRMWARE, views: true, call });
const examined = (call: (file: ReturnType<typeof library.examineFile>) => unknown): Case => ({
	sources: FILES,
	views: true,
	call: (bytes) => call(library.examineFile(bytes, digest)),
});
const sideOf = (bytes: Uint8Array) => {
	const reader = new library.SideReader(digest, frozen(decoders));
	reader.add(bytes, false);
	return frozen(reader.side);
};
type Items = readonly [library.Item, library.Item];
/** Each part of a file, and that of another. */
const compared = (call: (items: Items) => unknown): Case => ({
	sources: [VBIOS, bothRom(), ...FIRMWARE],
	call: (bytes, give) => {
		const [other] = sideOf(give(VBIOS)).items;
		return sideOf(bytes).items.map((item) => call([item, other as library.Item]));
	},
});
const PICTURE = { name: 'BIOS.rom', language: 'en' } as const;
const edit = (call: Case['call']): Case => ({ sources: ROMS, call });

const CASES: Partial<Record<Name, Case>> = {
	bcjX86Decode: { sources: [driver, legacy], call: (bytes) => library.bcjX86Decode(bytes) },
	buildIgdRom: {
		sources: [INTEL_GOP, library.buildIgdRom({ gop: INTEL_GOP, compress: true })],
		call: (bytes) =>
			[undefined, false, true].map((compress) =>
				library.buildIgdRom(
					frozen({
						device: { vendorId: 0x8086, deviceId: 0xa780 },
						gop: bytes,
						...(compress !== undefined && { compress }),
					}),
				),
			),
	},
	buildOptionRom: {
		sources: [legacy],
		call: (bytes, give) =>
			[false, true].map((compress) =>
				library.buildOptionRom(
					frozen([
						{ kind: 'binary', data: bytes },
						{ kind: 'efi', data: give(driver), compress },
						{ kind: 'binary', data: bytes },
					]),
					frozen({ vendorId: 0x1002, deviceIds: [0x164c, 0x1636], checksum: true }),
				),
			),
	},
	check: { sources: FILES, call: (bytes) => library.check(bytes, digest, frozen({ device: DEVICE })) },
	checkFile: examined((file) => library.checkFile(file, frozen({ device: DEVICE }))),
	compareSides: {
		sources: [VBIOS, bothRom(), ...FIRMWARE],
		call: (bytes, give) => library.compareSides(sideOf(bytes), sideOf(give(VBIOS)), false),
	},
	compressRom: edit((bytes) => library.compressRom(bytes)),
	crc32: { sources: FILES, call: (bytes) => library.crc32(bytes) },
	decompressRom: edit((bytes) => library.decompressRom(bytes)),
	differingBytes: compared(([item, other]) => library.differingBytes(item, other)),
	differingFields: compared(([item, other]) => library.differingFields(item, other, 'en')),
	efiCompress: { sources: [driver, legacy], call: (bytes) => library.efiCompress(bytes) },
	efiDecompress: {
		sources: [library.efiCompress(driver), tianoCompress(legacy)],
		call: (bytes) => library.efiDecompress(bytes, frozen({ maxSize: 1 << 20 })),
	},
	examineFile: examined(({ kind, images, driver, recognised }) => [kind, images, driver, recognised]),
	filePicture: examined((file) => library.filePicture(file, frozen({ ...PICTURE, sha256: digest, decoders }))),
	findBuildOddities: edit((bytes, give) =>
		library.findBuildOddities(
			frozen([
				{ kind: 'binary', data: give(legacy) },
				{ kind: 'efi', data: give(driver) },
			]),
			frozen({ vendorId: 0x4098, deviceIds: [1], checksum: true }),
			bytes,
			library.embeddedPciNames,
		),
	),
	findFiles: tree((bytes) => library.findFiles(open(bytes), frozen({ name: '*' }))),
	findGraphics: tree(parts),
	firmwarePicture: tree((bytes) => library.firmwarePicture(open(bytes), digest, frozen(PICTURE))),
	fitOf: tree((bytes) => parts(bytes).map((part) => library.fitOf(frozen(part), frozen(DEVICE)))),
	fixRomSums: edit((bytes) => library.fixRomSums(bytes, frozen({ efi: true }))),
	insideOf: tree((bytes) => [...library.walk(open(bytes))].map(({ node }) => library.insideOf(node))),
	inspect: { sources: FILES, call: (bytes) => library.inspect(bytes, digest) },
	inspectFile: examined((file) => library.inspectFile(file)),
	isElsewhere: tree((bytes) =>
		[...library.walk(open(bytes))].flatMap(({ node }) =>
			node.children().map((each) => library.isElsewhere(each, node)),
		),
	),
	judgeFile: examined((file) => library.judgeFile(file)),
	joinRoms: edit((bytes, give) => [
		library.joinRoms(frozen([bytes, bytes])),
		library.joinRoms(frozen([bytes, give(VBIOS), bytes])),
	]),
	lintLibvirt: {
		sources: ROMS,
		call: (bytes) =>
			library.lintLibvirt(
				"<domain type='kvm'><os firmware='efi'/><devices><hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='0' function='0'/></source><rom file='/x.rom'/></hostdev></devices></domain>",
				frozen({ rom: () => ({ state: 'read', bytes }), sha256: digest }),
			),
	},
	lintProxmox: {
		sources: ROMS,
		call: (bytes) =>
			library.lintProxmox(
				'bios: ovmf\nhostpci0: 0000:05:00.0,romfile=x.rom\nargs: -device vfio-pci,host=06:00.0,romfile=/y.rom\n',
				frozen({
					rom: () => ({ state: 'read', bytes }),
					file: () => ({ state: 'read', bytes }),
					sha256: digest,
				}),
			),
	},
	locateOptionRom: { sources: FILES, call: (bytes) => library.locateOptionRom(bytes) },
	lzmaDecompress: {
		sources: [lzmaCompress(driver), lzmaCompress(legacy, { size: 'unknown' })],
		call: (bytes) => library.lzmaDecompress(bytes, frozen({ anyEnd: true })),
	},
	nameOf: tree((bytes) => [...library.walk(open(bytes))].map(({ node }) => library.nameOf(node))),
	openFirmware: tree(open),
	parseOptionRom: { sources: FILES, call: (bytes) => library.parseOptionRom(bytes) },
	partsFor: tree((bytes) => library.partsFor(frozen(parts(bytes)), frozen(DEVICE))),
	planBuild: edit((bytes) => library.planBuild(bytes, frozen(library.unpackOptionRom(bytes)))),
	readPeHeaders: { sources: [driver, AMD_GOP], call: (bytes) => library.readPeHeaders(bytes) },
	rebuildEfiImage: {
		sources: [vendorEfiImage(NPDE).subarray(0, 0x50)],
		call: (bytes, give) =>
			[false, true].map((compress) =>
				library.rebuildEfiImage(bytes, give(driver), frozen({ compress, sum: true, size: 0x40000 })),
			),
	},
	rebuildOptionRom: edit((bytes) =>
		library.rebuildOptionRom(
			frozen({
				format: 'romtool-parts',
				version: 1,
				parts: [
					{ kind: 'image', file: 'a.bin' },
					{ kind: 'fill', value: 0xff, size: 3 },
					{ kind: 'bytes', file: 'a.bin' },
				],
			}),
			() => bytes,
		),
	),
	reportComparison: {
		sources: [VBIOS, bothRom(), ...FIRMWARE],
		call: (bytes, give) =>
			library.reportComparison(frozen(library.compareSides(sideOf(bytes), sideOf(give(VBIOS)), false))),
	},
	reportOptionRom: { sources: FILES, call: (bytes) => library.reportOptionRom(bytes, digest) },
	reportVfct: { sources: [TABLE], call: (bytes) => library.reportVfct(bytes, digest) },
	servedDevices: tree((bytes) => library.servedDevices(frozen(parts(bytes)))),
	setRomIds: edit((bytes) =>
		library.setRomIds(bytes, frozen({ vendorId: 0x1234, deviceId: 0x5678, keepDeviceList: true })),
	),
	stretchesOf: tree((bytes) => [...library.walk(open(bytes))].map(({ node }) => library.stretchesOf(node).length)),
	sum8: { sources: FILES, call: (bytes) => library.sum8(bytes) },
	trimRom: edit((bytes) => library.trimRom(bytes)),
	typeOf: compared(([item]) => library.typeOf(item, 'en')),
	unpackOptionRom: edit((bytes) => library.unpackOptionRom(bytes)),
	walk: tree((bytes) => library.walk(open(bytes))),
};

/** Functions that are given no bytes, nor anything that holds some. */
const WITHOUT_BYTES: readonly Name[] = [
	...(['confLines', 'deviceKind', 'displayDevices', 'explainFinding', 'explainedFindings'] as const),
	...(['diagnose', 'firmwareOfConfiguration', 'firstNamed'] as const),
	...(['hostpciLines', 'igdQuirks', 'isIntegratedChip', 'languageOf', 'makeRecipe'] as const),
	...(['measuredAnswer', 'measuredDriver', 'parseException', 'parseHex', 'parseIdPair', 'parseLspci'] as const),
	...(['parseManifest', 'parseQemuVersion', 'parseTranscript', 'pciNames', 'qemuOptions', 'recipeDomain'] as const),
	...(['resetBugOf', 'romNeeds', 'romPicture', 'romRole', 'sayFinding', 'sharedDevices', 'svgOf'] as const),
];

/** `before` and `after` are bytes around the view in the same memory. */
const MEMORY: Readonly<Record<string, (bytes: Uint8Array, before: number, after: number) => Uint8Array>> = {
	'a Uint8Array': (bytes) => new Uint8Array(bytes),
	'a Buffer': (bytes) => Buffer.from(bytes),
	'a view of a Buffer': (bytes, before, after) =>
		Buffer.concat([Buffer.alloc(before, 0x55), bytes, Buffer.alloc(after, 0xaa)]).subarray(
			before,
			before + bytes.length,
		),
	'a view of a Uint8Array': (bytes, before, after) => {
		const memory = new Uint8Array(before + bytes.length + after).fill(0x55);
		memory.set(bytes, before);
		return memory.subarray(before, before + bytes.length);
	},
	'shared memory': (bytes, before, after) => {
		const view = new Uint8Array(new SharedArrayBuffer(before + bytes.length + after), before, bytes.length);
		view.set(bytes);
		return view;
	},
	'memory that can be resized': (bytes, before, after) => {
		const view = new Uint8Array(resizable(before + bytes.length + after), before);
		view.set(bytes);
		return view.subarray(0, bytes.length);
	},
	'a Buffer of shared memory': (bytes, before, after) => {
		const view = Buffer.from(new SharedArrayBuffer(before + bytes.length + after), before, bytes.length);
		view.set(bytes);
		return view;
	},
};

/** TypeScript's library for the releases of JavaScript that all of our Nodes have does not know it. */
function resizable(size: number): ArrayBuffer {
	const Resizable = ArrayBuffer as unknown as new (size: number, options: { maxByteLength: number }) => ArrayBuffer;
	return new Resizable(size, { maxByteLength: size + 1 });
}

/** No writing to it or to what is in it, except to bytes, which JavaScript does not freeze. */
function frozen<const T>(value: T): T {
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const each of Object.values(value)) frozen(each);
	return value;
}

interface Called {
	/** Plain values to compare. */
	readonly outcome: unknown;
	readonly changed: boolean;
	/** The result lets its holder write to the caller's bytes. */
	readonly aliased: boolean;
	/** All bytes of it are plain ones. */
	readonly plain: boolean;
}

function called({ call }: Case, source: Uint8Array, make: (bytes: Uint8Array) => Uint8Array): Called {
	const given = new Map<Uint8Array, Uint8Array>();
	const give = (bytes: Uint8Array) => {
		const known = given.get(bytes) ?? make(bytes);
		given.set(bytes, known);
		return known;
	};
	const result = new Dump();
	const input = give(source);
	const before = new Map<Uint8Array, string>();
	let outcome: unknown;
	try {
		// What is asked for amid the call is made beforehand.
		for (const bytes of [driver, legacy, VBIOS]) give(bytes);
		for (const bytes of given.values()) before.set(bytes, memoryOf(bytes));
		outcome = { result: result.of(call(input, give)) };
	} catch (error) {
		if (!(error instanceof library.FormatError || error instanceof library.OptionError)) throw error;
		outcome = { code: error.code, message: error.message };
	}
	const memories = new Set([...given.values()].map(({ buffer }) => buffer));
	return {
		outcome,
		changed: [...given.values()].some((bytes) => before.get(bytes) !== memoryOf(bytes)),
		aliased: result.views.some(({ buffer }) => memories.has(buffer)),
		plain: result.views.every((bytes) => Object.getPrototypeOf(bytes) === Uint8Array.prototype),
	};
}

/** All of the memory, before and behind the view as well. */
function memoryOf({ buffer }: Uint8Array): string {
	return sha256(new Uint8Array(buffer));
}

/** A result as values to compare: firmware with its children, what is iterated as a list, bytes by their digest. */
class Dump {
	readonly views: Uint8Array[] = [];
	private readonly digests = new Map<Uint8Array, string>();

	of(value: unknown): unknown {
		if (typeof value !== 'object' || value === null) return value;
		if (value instanceof Uint8Array) {
			// The nodes of a tree are all of the same bytes.
			const known = this.digests.get(value) ?? sha256(value);
			this.digests.set(value, known);
			this.views.push(value);
			return `${value.length} bytes ${known}`;
		}
		if (value instanceof Map) return [...value].map((each) => this.of(each));
		if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, (each) => this.of(each));
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [key, this.of(typeof each === 'function' ? each() : each)]),
		);
	}
}

const entries = Object.entries(CASES);
const functions = Object.entries(library).filter(([, value]) => isFunction(value));

/** A class is no function that is called. */
function isFunction(value: unknown): boolean {
	return typeof value === 'function' && !/^class\b/.test(String(value));
}

it('knows how each function of the library is called, and which are given no bytes', () => {
	expect([...entries.map(([name]) => name), ...WITHOUT_BYTES].sort()).toEqual(functions.map(([name]) => name).sort());
});

describe.each(entries.map(([name]) => name))('%s', (name) => {
	const each = CASES[name as Name] as Case;
	const expected = each.sources.map((source) => called(each, source, (bytes) => new Uint8Array(bytes)));

	it.each(Object.entries(MEMORY))('leaves %s as it is, and finds the same in it', (_, make) => {
		for (const [i, source] of each.sources.entries()) {
			const { outcome, changed, aliased, plain: allPlain } = called(each, source, (bytes) => make(bytes, 5, 9));
			expect(outcome).toEqual(expected[i]?.outcome);
			expect(changed).toBe(false);
			expect(allPlain).toBe(true);
			if (each.views === undefined) expect(aliased, `${name} gives out a view of its input`).toBe(false);
		}
	});
});

it('changes no bytes, whatever is in them and around them', () => {
	const one = fc.constantFrom(...entries);
	const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
	const around = fc.tuple(fc.nat(20), fc.nat(20));
	const kind = fc.constantFrom(...Object.values(MEMORY));
	fc.assert(
		fc.property(one, fc.nat(), damage, around, kind, ([, each], which, bad, [before, after], make) => {
			const source = new Uint8Array(each.sources[which % each.sources.length] as Uint8Array);
			// Headers are at the start, and what is damaged elsewhere is seldom looked at.
			for (const [at, byte] of bad) source[at % Math.min(source.length, 0x400)] = byte;
			const plainly = called(each, source, (bytes) => new Uint8Array(bytes));
			const { outcome, changed, aliased } = called(each, source, (bytes) => make(bytes, before, after));
			expect(outcome).toEqual(plainly.outcome);
			expect(changed).toBe(false);
			if (each.views === undefined) expect(aliased).toBe(false);
		}),
		{ numRuns: 150 },
	);
});
