/**
 * Bytes that are made to keep a search busy: every mark that is searched for, over and over, at each distance that
 * matters, and structures that pass the first checks, or all of them, as often as they fit in.
 */
import { ascii, char16, join, put, u16, u32 } from './executables.js';
import { balance8, balance16, filled, guid, u64 } from './firmware/bytes.js';
import { CapsuleGuid, FFS2, FileType, file, raw, SectionGuid } from './firmware/index.js';

/** Bytes of one kind, as many as are asked for. */
export interface Dense {
	readonly name: string;
	readonly make: (size: number) => Uint8Array;
}

/** `unit` over and over, behind `head`. */
export function repeatedUnit(unit: Uint8Array, size: number, head: Uint8Array = new Uint8Array()): Uint8Array {
	const bytes = new Uint8Array(size);
	bytes.set(head.subarray(0, size));
	if (head.length >= size) return bytes;
	bytes.set(unit.subarray(0, size - head.length), head.length);
	for (let done = unit.length; head.length + done < size; done *= 2) {
		bytes.copyWithin(head.length + done, head.length, Math.min(head.length + done, size - done));
	}
	return bytes;
}

const of = (name: string, unit: Uint8Array, head?: Uint8Array): Dense => ({
	name,
	make: (size) => repeatedUnit(unit, size, head),
});
const spaced = (unit: Uint8Array, to: number, fill: number) => join(unit, filled(Math.max(0, to - unit.length), fill));

const MARKS: Readonly<Record<string, Uint8Array>> = {
	_FVH: ascii('_FVH'),
	$VBT: ascii('$VBT'),
	'55 AA': Uint8Array.of(0x55, 0xaa),
	'55': Uint8Array.of(0x55),
	M: ascii('M'),
	MZ: ascii('MZ'),
	VZ: ascii('VZ'),
	PE: ascii('PE\0\0'),
	PCIR: ascii('PCIR'),
	$PSP: ascii('$PSP'),
	$PL2: ascii('$PL2'),
	$BHD: ascii('$BHD'),
	'2PSP': ascii('2PSP'),
	EFS: u32(0x55aa55aa),
	ATOM: ascii('ATOM'),
	'761295520': ascii(' 761295520'),
	ATOMBIOSBK: ascii('ATOMBIOSBK-A'),
	NVGI: ascii('NVGI'),
	'IBM VGA': ascii('IBM VGA'),
	BDB: ascii('BIOS_DATA_BLOCK '),
	AGESA: ascii('AGESA'),
	AGES: ascii('AGES'),
	Driver: char16('Driver').subarray(0, 12),
	'BIOS Guard': ascii('_AMIPFAT'),
	UCP: ascii('@UAF'),
	HPU: ascii('@HPU'),
	UAF: ascii('$UAF'),
	IFLASH: ascii('$_IFLASH'),
	'IFLASH cut': ascii('$_IFLAS'),
	PFS: ascii('PFS.HDR.'),
	'PFS cut': ascii('PFS.HDR'),
	Inno: ascii('Inno Setup Setup Dat'),
	NSIS: ascii('NullsoftIns'),
	InstallShield: ascii('InstallShiel'),
	UPX: ascii('UPX'),
	VFCT: ascii('VFCT'),
	zip: ascii('PK\x03\x04'),
	'7z': ascii("7z\xbc\xaf'\x1c"),
	xz: ascii('\xfd7zXZ\0'),
	gzip: Uint8Array.of(0x1f, 0x8b, 8),
	zlib: Uint8Array.of(0x78, 0x9c),
	LZMA: join(Uint8Array.of(0x5d), u32(0x800000), u64(1 << 20)),
	'Tiano sizes': u32(0x100, 0x1000),
	capsule: guid(CapsuleGuid.efi),
	'signed capsule': guid(CapsuleGuid['aptio-signed']),
	'flash descriptor': u32(0x0ff0a55a),
	'FFS2 GUID': guid(FFS2),
	'LZMA GUID': guid(SectionGuid.Lzma),
	_FDC: ascii('_FDC'),
	zeros: Uint8Array.of(0),
	ones: Uint8Array.of(0xff),
	'one byte': ascii('v'),
	'half a page': ascii('<html'),
	acpidump: ascii('    0000: 56 46 43 54 00 00 00 00 00 00 00 00 00 00 00 00  VFCT............\n'),
};

/** Stands in for a volume's header, from its signature on; the rest is what the header before has behind it. */
const volumeTail = (headerLength: number) =>
	join(ascii('_FVH'), u32(0x800), u16(headerLength, 0x1234, 0), Uint8Array.of(0, 2));

/** A whole header with a right sum. */
function volumeHeader(length: number, fileSystem: string): Uint8Array {
	const bytes = join(
		...[new Uint8Array(16), guid(fileSystem), u64(length), ascii('_FVH'), u32(0xffeff), u16(0x48, 0, 0)],
		...[Uint8Array.of(0, 2), u32(1, length), u32(0, 0)],
	);
	return put(bytes, 0x32, u16(balance16(bytes)));
}

const OTHER = '00112233-4455-6677-8899-AABBCCDDEEFF';

interface RomInput {
	readonly units?: number;
	readonly codeType?: number;
	readonly last?: boolean;
	readonly pcirAt?: number;
	readonly classCode?: number;
}

/** Header and PCI data structure of an image, which say what is asked for. */
function romHead({ units = 1, codeType = 0, last = true, pcirAt = 0x1c, classCode = 3 }: RomInput = {}): Uint8Array {
	const bytes = new Uint8Array(pcirAt + 24);
	put(bytes, 0, Uint8Array.of(0x55, 0xaa, units & 0xff));
	put(bytes, 0x18, u16(pcirAt, 0));
	const ids = u16(0x1002, 0x1636, 0, 24);
	const rest = [u16(units, 0), Uint8Array.of(codeType, last ? 0x80 : 0), u16(0)];
	return put(bytes, pcirAt, ascii('PCIR'), ids, Uint8Array.of(0, 0, 0, classCode), ...rest);
}

function vbt(size: number, block: string): Uint8Array {
	const bytes = new Uint8Array(0x46);
	put(bytes, 0, ascii('$VBT TEST', 20), u16(100, 0x30, size), Uint8Array.of(0, 0), u32(0x30));
	put(bytes, 0x30, ascii(block, 16), u16(200, 22, 0x16));
	return size === 0x46 ? put(bytes, 0x1a, Uint8Array.of(balance8(bytes))) : bytes;
}

/** `MZ` whose PE header lies four bytes behind, in a unit that is shorter than either. */
function peCrowd(subsystem: number): Uint8Array {
	const unit = new Uint8Array(0xa0);
	put(unit, 0, ascii('MZ'));
	put(unit, 0x3c, u32(0x40));
	put(unit, 0x40, ascii('PE\0\0'), u16(0x8664, 0), u32(0, 0, 0), u16(0, 0), u16(0x20b));
	return put(unit, 0x40 + 24 + 68, u16(subsystem));
}

const ffs = (input: Partial<Parameters<typeof file>[0]> = {}) => file({ guid: OTHER, type: FileType.Raw, ...input });
const volumeOf = (name: string, content: (size: number) => Uint8Array, fileSystem = FFS2): Dense => ({
	name,
	make: (size) => join(volumeHeader(size, fileSystem), content(size - 0x48)),
});
const fileOf = (name: string, unit: Uint8Array) =>
	volumeOf(
		name,
		(size) => {
			const large = file({ guid: OTHER, type: FileType.Freeform, large: true, body: repeatedUnit(unit, size - 64) });
			return join(large, filled(size - large.length, 0xff));
		},
		'5473C07A-3DCB-4DCA-BD6F-1E9689E7349A',
	);

const guided = (id: string, body: Uint8Array, attributes = 1) => {
	const size = 24 + body.length;
	return join(u32(size | 0x02000000), guid(id), u16(24, attributes), body);
};
const padded4 = (bytes: Uint8Array) => join(bytes, new Uint8Array(-bytes.length & 3));

/** Get past one check or all, each as often as it fits in. */
const CROWDS: readonly Dense[] = [
	of('volume signatures with a plausible rest', volumeTail(0x48), new Uint8Array(0x28)),
	of('volume signatures with long headers', volumeTail(0x400), new Uint8Array(0x28)),
	of('volumes of nothing but a header', volumeHeader(0x48, OTHER)),
	of('FFS volumes of nothing but a header', volumeHeader(0x48, FFS2)),
	of('volumes in volumes', volumeHeader(0x7fffffff, OTHER)),
	of('volumes in volumes of files', volumeHeader(0x7fffffff, FFS2)),
	of('volume headers with a wrong sum', put(volumeHeader(0x48, FFS2), 0x32, u16(1))),
	of('VBTs', vbt(0x46, 'BIOS_DATA_BLOCK ')),
	of('VBTs without a size', vbt(0, 'BIOS_DATA_BLOCK ')),
	of('VBTs with half a block', vbt(0x46, 'BIOS')),
	of('VBTs that say they are long', vbt(0x7ff, 'BIOS_DATA_BLOCK ')),
	of('images', spaced(romHead(), 512, 0)),
	of('images that are not the last', spaced(romHead({ last: false }), 512, 0)),
	of('images close by', romHead()),
	of('images of a private type', romHead({ codeType: 0x70 })),
	of('images without a length', romHead({ units: 0 })),
	of('images that are too long', romHead({ units: 0xffff })),
	of('EFI images', spaced(romHead({ codeType: 3 }), 512, 0x11)),
	of('drivers', peCrowd(11)),
	of('programs', peCrowd(3)),
	of('PE headers without a magic', put(peCrowd(11), 0x40 + 24, u16(0))),
	of('names of AMD drivers', char16('AMD GOP X64 Release Driver Rev.2.18.0.17.10.May  4 2021.04:16:52')),
	volumeOf('files', (size) => repeatedUnit(ffs(), size)),
	volumeOf('files with a wrong sum', (size) => repeatedUnit(put(ffs(), 17, Uint8Array.of(1)), size)),
	volumeOf('files that say they are long', (size) =>
		repeatedUnit(put(ffs({ size: 0x800000 }).slice(0, 24), 16, Uint8Array.of(1)), size),
	),
	volumeOf('files of no known type', (size) => repeatedUnit(ffs({ type: 0x77 }), size)),
	volumeOf('junk among files', (size) => repeatedUnit(join(ffs(), filled(24, 0x11)), size)),
	volumeOf('deleted files', (size) => repeatedUnit(ffs({ state: 0x1f }), size)),
	fileOf('sections', padded4(raw(new Uint8Array()))),
	fileOf('sections of one byte', padded4(raw(ascii('x')))),
	fileOf('sections without a type', u32(0x77000004)),
	fileOf(
		'LZMA sections',
		padded4(guided(SectionGuid.Lzma, join(Uint8Array.of(0x5d), u32(0x1000), u64(64), filled(8, 0)))),
	),
	fileOf('Tiano sections', padded4(guided(SectionGuid.Tiano, u32(8, 64, 0, 0)))),
	fileOf('gzip sections', padded4(guided(SectionGuid.Gzip, Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)))),
	fileOf('Brotli sections', padded4(guided(SectionGuid.Brotli, join(u64(64, 64), filled(8, 0))))),
	fileOf('sections with a CRC-32', padded4(guided('FC1BCDB0-7D31-49AA-936A-A4600D9DD083', u32(0, 0)))),
	fileOf('sections of an unknown GUID', padded4(guided(OTHER, u32(0, 0)))),
];

/** Marks alone and at distances, and crowds; each of any size. */
export const DENSE: readonly Dense[] = [
	...Object.entries(MARKS).flatMap(([name, mark]) => [
		of(name, mark),
		...[8, 16, 64].map((to) => of(`${name} at every ${to} bytes`, spaced(mark, to, to === 16 ? 0x11 : 0))),
	]),
	...CROWDS,
];
