/** What is another thing on Windows, tried where no Windows is to be had: by its own rules for paths, and with what it answers. */
import { win32 } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeName } from '../../src/bytes/file-names.js';
import { utf16le } from '../../src/bytes/text.js';
import { DescriptorOutput } from '../../src/cli/descriptors.js';
import { whileHeld } from '../../src/cli/held-files.js';
import { checkName } from '../../src/cli/output-name.js';
import { romfileName } from '../../src/consumers/proxmox.js';
import { mendedDomain } from '../../src/libvirt/repairs/mended-domain.js';
import { lintProxmox } from '../../src/proxmox/lint.js';
import { mended } from '../../src/proxmox/mended.js';
import { AMD_DOMAIN, lintDomain } from '../support/domains.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { AMD, sha256 } from '../support/lint.js';

afterEach(() => vi.restoreAllMocks());

describe('a name for a new file', () => {
	it.each([
		['C:\\roms\\NUL', 'device'],
		['aux.rom', 'device'],
		['..\\com1.bin', 'device'],
		['C:\\roms\\a.rom:hidden', 'colon'],
		['a.rom.', 'dot or a space'],
		['roms/a.rom ', 'dot or a space'],
	])('%s is refused', (path, why) => {
		expect(() => checkName(path, 'win32')).toThrow(why);
	});

	it.each(['C:a.rom', 'C:\\roms\\vbios.rom', '\\\\server\\share\\a.rom', 'D:/roms/a b.rom', '05-00.0.rom'])(
		'%s is taken',
		(path) => {
			expect(() => checkName(path, 'win32')).not.toThrow();
		},
	);

	it('may have a colon or a backslash elsewhere', () => {
		expect(() => checkName('/roms/05:00.0.rom', 'linux')).not.toThrow();
		expect(() => checkName('a\\aux', 'linux')).not.toThrow();
	});
});

it('a file that romtool names has a name on Windows, whatever the firmware says', () => {
	const names = [
		'CON',
		'nul.efi',
		'a:b',
		'x?*<>|".rom',
		'ends. ',
		'..\\..\\x',
		`${'long'.repeat(100)}.efi`,
		'\u202ecod.exe',
		'',
	];
	for (const name of names.map(safeName)) {
		const path = win32.join('C:\\roms', name);
		expect(() => checkName(path, 'win32')).not.toThrow();
		expect(win32.dirname(path)).toBe('C:\\roms');
		expect(name.length).toBeLessThanOrEqual(65);
	}
	expect(romfileName('C:\\Downloads\\my vbios.rom')).toBe('my vbios.rom');
});

describe('a file that somebody else holds', () => {
	const refusal = (code: string) => Object.assign(new Error(code), { code });
	/** Refused so many times. */
	const held = (times: number, code: string) => {
		let left = times;
		return vi.fn(() => {
			if (left-- > 0) throw refusal(code);
		});
	};
	const waiting = (platform: string) => ({ platform, wait: vi.fn() });

	it.each(['EPERM', 'EACCES', 'EBUSY'])('for a moment, gets its name then: %s', (code) => {
		const [change, here] = [held(3, code), waiting('win32')];
		whileHeld(change, here);
		expect([change.mock.calls.length, here.wait.mock.calls.length]).toEqual([4, 3]);
	});

	it('for good is told, and so is what is no such refusal, and any elsewhere', () => {
		const windows = waiting('win32');
		expect(() => whileHeld(held(99, 'EBUSY'), windows)).toThrow('EBUSY');
		expect(windows.wait.mock.calls.flat().reduce((sum, each) => sum + each, 0)).toBeLessThan(2000);
		expect(() => whileHeld(held(1, 'ENOSPC'), waiting('win32'))).toThrow('ENOSPC');
		expect(() => whileHeld(held(1, 'EPERM'), waiting('linux'))).toThrow('EPERM');
	});
});

describe('a console', () => {
	const consoleOf = (platform: string) => {
		const output = new DescriptorOutput(1, platform);
		vi.spyOn(output, 'isTTY', 'get').mockReturnValue(true);
		return output;
	};

	it('gets characters, which its code page has no say in', () => {
		const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		consoleOf('win32').write('镜像 › ROM →\n');
		expect(write.mock.calls).toEqual([['镜像 › ROM →\n']]);
	});
});

describe('line ends of Windows stay in what is mended', () => {
	const windows = (text: string) => text.replaceAll('\n', '\r\n');
	const unknown = { state: 'unknown' } as const;
	const lint = (text: string) => lintProxmox(text, { rom: () => unknown, file: () => unknown, sha256 }) ?? [];

	it('of Proxmox VE', () => {
		const broken = AMD.replace('romfile=vbios', 'romfile=/root/vbios').replace('12048', '12048 # enough');
		const expected = mended(broken, lint(broken), lint)?.text ?? '';
		expect(mended(windows(broken), lint(windows(broken)), lint)?.text).toBe(windows(expected));
	});

	it('of libvirt', () => {
		const broken = AMD_DOMAIN.replace("multifunction='on'", "multifunction='off'");
		const expected = mendedDomain(broken, lintDomain(broken), lintDomain)?.text ?? '';
		expect(mendedDomain(windows(broken), lintDomain(windows(broken)), lintDomain)?.text).toBe(windows(expected));
	});
});

it('a log that PowerShell has written is read', async () => {
	const log =
		'kvm: -device vfio-pci,host=0000:05:00.0: vfio 0000:05:00.0: group 2 is not viable\nPlease ensure all devices within the iommu_group are bound to their vfio bus driver.\n';
	const folder = temporaryFolder();
	const answer = async (bytes: Uint8Array) =>
		JSON.parse((await romtool(['diagnose', putFile(folder, 'log.txt', bytes), '--json'])).stdout);
	const plain = await answer(Buffer.from(log));
	expect(JSON.stringify(plain)).toContain('group-not-viable');
	expect(await answer(utf16le(`\uFEFF${log.replaceAll('\n', '\r\n')}`))).toEqual(plain);
});
