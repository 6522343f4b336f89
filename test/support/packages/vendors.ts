/** Packages as Dell, Lenovo and HP have them for download, around an image. */
import { deflateRawSync } from 'node:zlib';
import { ascii, join } from '../executables.js';
import { zip } from '../zip.js';
import { cabinetOf } from './cabinets.js';
import { dellProgram, guardBlock, NESTED_GUID, pfsNames, pfsSection, pfsVolume } from './dell.js';
import { rotated } from './ifdpacker.js';
import { inno } from './inno.js';
import { iflash } from './insyde.js';
import { encryptedSevenZip } from './seven-zip.js';
import { flashProgram, flashProgramTail, ucp } from './ucp.js';

const README = { name: 'README.txt', data: ascii('Close all programs before you go on.\r\n') };
/** As the firmware of Insyde's flash programs has it. */
const PASSWORD = 'Y`t~i!L@i#t$U%h^s7A*l(f)E-d=y+S_n?i';

const packed = (name: string, data: Uint8Array) => ({
	name,
	data,
	packed: new Uint8Array(deflateRawSync(data, { level: 1 })),
});

/** Dell's: sections in sections, and an image that BIOS Guard writes in pieces, of which the last comes first. */
function dell(image: Uint8Array): Uint8Array {
	const half = image.length / 2;
	const blocks = [half, 0].map((offset) => guardBlock({ data: image.subarray(offset, offset + half), offset }));
	const nested = pfsVolume([{ guid: NESTED_GUID, data: pfsSection(pfsVolume(blocks, { version: 2 }), { level: 1 }) }]);
	const names = pfsNames([[NESTED_GUID, 'System BIOS with BIOS Guard']]);
	const section = pfsSection(pfsVolume([{ guid: NESTED_GUID, data: nested }, names]), { level: 1 });
	return dellProgram(section, pfsSection(pfsVolume([{ data: README.data }]), { kind: 0xbb }));
}

function thinkPad(image: Uint8Array): Uint8Array {
	const program = { name: '{app}\\winuptp.exe', data: flashProgram(flashProgramTail()), isFiltered: true };
	return inno([program, { name: '{app}\\N2BET27W.FL1', data: image }, README], { method: 'zlib', isSolid: true });
}

function ideaPad(image: Uint8Array): Uint8Array {
	const bios = iflash({ kind: '_DRV_IMG', image: ascii('MZ', 64) }, { kind: '_BIOSIMG', image });
	const files = [README, { name: 'isflash.bin', data: bios }];
	const archive = encryptedSevenZip({ password: PASSWORD, files });
	const flash = join(
		ascii('MZ', 0x80),
		Buffer.from(PASSWORD, 'utf16le'),
		ascii(';!@Install@!UTF-8!\r\n;!@InstallEnd@!\r\n'),
		archive,
	);
	const program = join(flash.subarray(0, flash.length - archive.length), rotated(archive));
	return zip([packed('bios/JNCN.exe', inno([{ name: '{app}\\JNCN.exe', data: program }], { method: 'stored' }))]);
}

/** A SoftPaq, which says in a signature behind it that it is HP's. */
const softPaq = (...files: readonly { name: string; data: Uint8Array }[]) =>
	join(flashProgram(cabinetOf({ files })), new Uint8Array(0x600).fill(0x30));

const hpUcp = (image: Uint8Array) =>
	softPaq(README, { name: 'HPBIOSUPDREC.exe', data: flashProgram(ucp([{ tag: '@ROM', data: image }], '@HPU')) });

/** With the kinds of the containers around the image. */
export const VENDOR_PACKAGES: readonly (readonly [
	name: string,
	make: (image: Uint8Array) => Uint8Array,
	kinds: readonly string[],
])[] = [
	['Dell', dell, ['dell-pfs', 'dell-pfs', 'dell-pfs']],
	['Lenovo (ThinkPad)', thinkPad, ['inno-setup']],
	['Lenovo (IdeaPad)', ideaPad, ['zip', 'inno-setup', 'ifdpacker', 'insyde']],
	['HP', (image) => softPaq(README, { name: 'Q78_010800.bin', data: image }), ['cab']],
	['HP with a program of AMI', hpUcp, ['cab', 'ucp']],
];
