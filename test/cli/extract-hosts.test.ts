/** `romtool extract --rom` for each host: where its ROMs go, the lines of what configures its VMs, and no word of another one's tools. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
import { amdBios } from '../support/bios.js';
import { temporaryFolder } from '../support/files.js';
import { strangeWords } from '../support/host-words.js';
import { romtool } from '../support/io.js';

const GOLDEN = join(import.meta.dirname, 'extract-hosts');
/** The link to the rest says what it has for libvirt, too. */
const TO_PLAN = /^For args, host setup and libvirt:$|^args、宿主机设置和 libvirt 写法：$/gm;

function putBios(): string {
	const bios = join(temporaryFolder(), 'bios.rom');
	writeFileSync(bios, amdBios());
	return bios;
}

async function extracted(...words: string[]) {
	const bios = putBios();
	const out = join(temporaryFolder(), 'roms');
	const { stdout, exitCode } = await romtool(['extract', bios, '--for', '1002:1636', '-d', out, ...words]);
	expect(exitCode).toBe(0);
	return stdout.replaceAll(out, 'roms').replaceAll(bios, 'bios.rom');
}

describe.each(HOST_IDS)('%s', (host) => {
	const { targets, romFolder }: Host = HOSTS[host];

	it.each(targets)('%s', async (target) => {
		const named = ['--host', host, ...(target === targets[0] ? [] : ['--target', target])];
		for (const language of ['en', 'zh']) {
			const text = await extracted('--rom', ...named, '--lang', language);
			const bad = strangeWords(host, target);
			const lines = text.replaceAll(TO_PLAN, '').replaceAll(romFolder, '').split('\n');
			expect(lines.filter((line) => bad.some((word) => word.test(line)))).toEqual([]);
			expect(text).toContain(romFolder);
			expect(text).toContain(
				`  romtool plan roms/vbios_1002_1636.bin roms/AMDGopDriver_1002_1636.rom --for 1002:1636 ${named.join(' ')}`,
			);
			if (language === 'en' && target === targets[0])
				await expect(text.slice(text.indexOf('Copy the ROM files'))).toMatchFileSnapshot(
					join(GOLDEN, `${host}.golden`),
				);
		}
		expect(await extracted(...named)).toMatch(new RegExp(`romtool extract .* --rom ${named.join(' ')} -d roms`));
		const json = JSON.parse(await extracted('--rom', ...named, '--json'))[0];
		expect(json.hostpci).toHaveLength(2);
		expect(json.libvirt).toContain(`<rom bar='on' file='${romFolder}/vbios_1002_1636.bin'/>`);
		expect(json.qemuOptions.join('\n')).toContain(`romfile=${romFolder}/AMDGopDriver_1002_1636.rom`);
	});
});

it('is refused for what a host has not', async () => {
	const { stderr, exitCode } = await romtool(['extract', putBios(), '--host', 'debian', '--target', 'proxmox']);
	expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--target proxmox is not for Debian with libvirt')]);
});
