/** From a package as a vendor has it for download to the ROM files and the lines, in one command: as from the bare image. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { amdBios } from '../support/bios.js';
import { ascii, join } from '../support/executables.js';
import { corpusFile, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { cabinetOf } from '../support/packages/cabinets.js';
import { dellProgram, guardBlock, NESTED_GUID, pfsNames, pfsSection, pfsVolume } from '../support/packages/dell.js';
import { rotated } from '../support/packages/ifdpacker.js';
import { inno } from '../support/packages/inno.js';
import { iflash } from '../support/packages/insyde.js';
import { encryptedSevenZip } from '../support/packages/seven-zip.js';
import { flashProgram, flashProgramTail, ucp } from '../support/packages/ucp.js';
import { zip } from '../support/zip.js';

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

const PACKAGES: readonly (readonly [
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

/** All that is written, and the lines with the files that they name. */
async function chain(bytes: Uint8Array, name: string) {
	const folder = temporaryFolder();
	const file = putFile(folder, name, bytes);
	const to = joinPath(folder, 'extracted');
	const words = ['extract', file, '--for', '1002:1636', '--rom', '--directory', to];
	const { stdout, stderr, exitCode } = await romtool(words);
	const files = readdirSync(to).filter((each) => each !== 'manifest.json');
	const digests = files.map((each) => [
		each,
		createHash('sha256')
			.update(readFileSync(joinPath(to, each)))
			.digest('hex'),
	]);
	const manifest: { containers?: { kind: string }[] }[] = JSON.parse(
		readFileSync(joinPath(to, 'manifest.json'), 'utf8'),
	);
	const kinds = manifest.flatMap(({ containers = [] }) => containers.map(({ kind }) => kind));
	return { exitCode, stderr, digests, lines: stdout.match(/^ {2}hostpci\d: .*$/gm), kinds };
}

async function compare(image: Uint8Array, make: (image: Uint8Array) => Uint8Array, kinds: readonly string[]) {
	const bare = await chain(image, 'image.rom');
	expect(bare.exitCode).toBe(0);
	expect(bare.lines).toEqual([
		expect.stringMatching(/^ {2}hostpci0: .*romfile=\S+\.bin$/),
		expect.stringMatching(/^ {2}hostpci1: .*romfile=\S+\.rom$/),
	]);
	expect(await chain(make(image), 'package.exe')).toEqual({ ...bare, kinds });
}

describe.each(PACKAGES)('a package of %s', (_, make, kinds) => {
	it('gives both ROMs and the lines of our own image', () => compare(amdBios(), make, kinds));

	it('gives both ROMs and the lines of an image of a whole board', async (context) => {
		await compare(corpusFile(context, 'bios/SYNTH__AMD_aptioV_like_16M.rom'), make, kinds);
	});
});
