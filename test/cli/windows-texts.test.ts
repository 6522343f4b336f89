/** Texts as the tools of Windows write them say the same as they do in UTF-8 with the line ends of Unix. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utf16le } from '../../src/bytes/text.js';
import { AMD_DOMAIN } from '../support/domains.js';
import { goldenInput, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { AMD, withLine } from '../support/lint.js';

const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i ^ 1] as number);

const ENCODINGS: [string, (text: string) => Uint8Array][] = [
	['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
	['UTF-16, as PowerShell 5 redirects', (text) => utf16le(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
	['UTF-16 in big-endian order', (text) => swapped(utf16le(`\uFEFF${text}`))],
	['line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
];

const LSPCI = [
	'00:00.0 Host bridge [0600]: Advanced Micro Devices, Inc. [AMD] Renoir/Cezanne Root Complex [1022:1630]',
	'05:00.0 VGA compatible controller [0300]: Advanced Micro Devices, Inc. [AMD/ATI] Lucienne [1002:164c] (rev c1)',
	'',
].join('\n');

describe.each(ENCODINGS)('in %s', (_, encode) => {
	it.each([
		['a configuration of Proxmox', ['lint', '--json'], withLine(AMD, 'machine', undefined)],
		['a domain of libvirt', ['lint', '--json'], AMD_DOMAIN.replace('<rom ', "<rom bar='off' ")],
		["lspci's list", ['devices', '--json'], LSPCI],
	])('%s', async (_, words, text) => {
		const folder = temporaryFolder();
		const answer = async (bytes: Uint8Array) => {
			const path = putFile(folder, 'text', bytes);
			const [file, stdin] = await Promise.all([romtool([...words, path]), romtool([...words, '-'], { stdin: bytes })]);
			return [file, stdin].map(({ exitCode, stdout, stderr }) => ({ exitCode, stdout, stderr }));
		};
		const plain = await answer(Buffer.from(text));
		expect(plain[0]?.stdout).toMatch(/"line": \d|"deviceId": "0x164c"/);
		expect(await answer(encode(text))).toEqual(plain);
	});

	it('the manifest of a ROM', async () => {
		const folder = temporaryFolder();
		const driver = putFile(folder, 'driver.efi', goldenInput('x64-driver-4k.efi'));
		const rom = join(folder, 'a.rom');
		await romtool(['build', '--id', '1002:164c', driver, '-o', rom]);
		await romtool(['edit', 'unpack', rom, '-d', join(folder, 'parts')]);
		const manifest = join(folder, 'parts/rom.json');
		putFile(join(folder, 'parts'), 'rom.json', encode(readFileSync(manifest, 'utf8')));
		const { exitCode, stdout } = await romtool(['build', manifest, '-o', join(folder, 'b.rom'), '--json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'same-as-unpacked' }]);
	});
});

it('binary is no text, whatever mark it begins with', async () => {
	const file = putFile(temporaryFolder(), 'x.conf', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(64)]));
	const { exitCode, stderr } = await romtool(['lint', file]);
	expect(exitCode).toBe(2);
	expect(stderr).toContain('binary');
});
