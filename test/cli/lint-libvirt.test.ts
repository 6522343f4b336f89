import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { AMD_DOMAIN, changed, INTEL_DOMAIN } from '../support/domains.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROM_FILES } from '../support/passthrough.js';
import { need, programExists } from '../support/process.js';
import { QEMU } from '../support/qemu.js';
import { sysfs } from '../support/sysfs.js';

function putBelow(root: string, path: string, content: Uint8Array | string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

function hostWith(...names: readonly string[]): string {
	const root = temporaryFolder();
	for (const name of names) putBelow(root, `usr/share/kvm/${name}`, ROM_FILES[name] ?? new Uint8Array(0));
	return root;
}

async function lint(domain: string, ...flags: readonly string[]) {
	const file = putFile(temporaryFolder(), 'domain.xml', domain);
	const outcome = await romtool(['lint', file, '--json', ...flags]);
	const findings = JSON.parse(outcome.stdout)[0]?.findings ?? [];
	return { ...outcome, findings };
}

describe('romtool lint of a domain of libvirt', () => {
	it('finds ROM files below the root of the host, where the domain names them', async () => {
		const root = hostWith('vbios_1002_164c.bin', 'AMDGopDriver.rom');
		expect(await lint(AMD_DOMAIN, '--host-root', root)).toMatchObject({ exitCode: 0, findings: [], stderr: '' });
		const { exitCode, findings } = await lint(AMD_DOMAIN, '--host-root', hostWith('vbios_1002_164c.bin'));
		expect(exitCode).toBe(1);
		expect(findings).toMatchObject([{ code: 'romfile-missing', severity: 'error', key: 'devices/hostdev[2]/rom' }]);
	});

	it('leads no path out of the root of the host', async () => {
		const root = hostWith('vbios_1002_164c.bin');
		const path = '/usr/share/kvm/../../../../../../../../usr/share/kvm/vbios_1002_164c.bin';
		const domain = changed(AMD_DOMAIN, ['/usr/share/kvm/vbios_1002_164c.bin', path]);
		const { findings } = await lint(domain, '--host-root', root);
		expect(findings.filter(({ key }: { key: string }) => key === 'devices/hostdev[1]/rom')).toEqual([]);
	});

	it('finds them by name in --kvm-dir, too, which stands for /usr/share/kvm, and says nothing of others', async () => {
		const folder = join(hostWith('AMDGopDriver.rom', 'page.rom'), 'usr/share/kvm');
		const elsewhere = changed(AMD_DOMAIN, ['/usr/share/kvm/vbios_1002_164c.bin', '/somewhere/vbios_1002_164c.bin']);
		expect((await lint(elsewhere, '--kvm-dir', folder)).exitCode).toBe(0);
		const page = changed(elsewhere, ['/usr/share/kvm/AMDGopDriver.rom', '/somewhere/page.rom']);
		const { exitCode, findings } = await lint(page, '--kvm-dir', folder);
		expect(exitCode).toBe(1);
		expect(findings.map(({ code }: { code: string }) => code)).toContain('romfile-unfit');
		expect((await lint(AMD_DOMAIN, '--kvm-dir', folder)).findings).toMatchObject([
			{ code: 'romfile-missing', key: 'devices/hostdev[1]/rom' },
		]);
	});

	it('looks at files that are here, and misses those of the folder of the domain alone', async () => {
		const folder = temporaryFolder();
		const page = putFile(temporaryFolder(), 'page.rom', ROM_FILES['page.rom'] ?? new Uint8Array(0));
		const codes = async (path: string) => {
			const domain = changed(AMD_DOMAIN, ['/usr/share/kvm/AMDGopDriver.rom', path]);
			const { stdout } = await romtool(['lint', putFile(folder, 'domain.xml', domain), '--json']);
			return JSON.parse(stdout)[0].findings.map(({ code }: { code: string }) => code);
		};
		expect(await codes(page)).toEqual(['rom-path-confined', 'romfile-unfit']);
		expect(await codes(`${page}.gone`)).toEqual(['rom-path-confined']);
		expect(await codes(join(folder, 'roms/gone.rom'))).toEqual(['rom-path-confined', 'romfile-missing']);
	});

	it('says that a ROM is a folder', async () => {
		const root = hostWith('AMDGopDriver.rom', 'vbios_1002_164c.bin/inside');
		const { exitCode, findings } = await lint(AMD_DOMAIN, '--host-root', root);
		expect(exitCode).toBe(1);
		expect(findings).toMatchObject([{ code: 'romfile-unreadable', severity: 'error' }]);
	});

	it('asks the host for its devices, and for the QEMU of Debian', async () => {
		const root = hostWith('gen12_igd.rom', 'gen12_gop.rom');
		putBelow(root, 'var/lib/dpkg/status', 'Package: qemu-system-x86\nVersion: 1:10.1.2+ds-1\n\nPackage: zlib\n');
		const functions = [
			{ address: '0000:00:02.0', id: [0x8086, 0xa780], classCode: 0x030000, group: 1 },
			{ address: '0000:00:1f.3', id: [0x8086, 0x7ad0], classCode: 0x040300, group: 2 },
			{ address: '0000:03:00.0', id: [0x1a03, 0x2000], classCode: 0x030000, group: 3 },
		] as const;
		cpSync(sysfs(functions), join(root, 'sys'), { recursive: true, verbatimSymlinks: true });
		putBelow(root, 'sys/class/iommu/dmar0', '');
		const { findings } = await lint(INTEL_DOMAIN, '--host-root', root);
		expect(findings).toMatchObject([{ code: 'igd-lpc-missing', key: 'devices/hostdev[1]' }]);
		expect(findings[0].message).toContain('QEMU 10.1 has no legacy mode for 8086:a780');
	});

	it('goes by the content, not by the name', async () => {
		const folder = temporaryFolder();
		const xml = putFile(folder, '100.conf', `\n${AMD_DOMAIN}`);
		const conf = putFile(folder, 'conf.xml', 'hostpci0: 0000:05:00.0,pcie=1\n');
		const { stdout, exitCode } = await romtool(['lint', xml, conf, '--json']);
		expect(exitCode).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject([
			{ file: xml, findings: [], notJudged: [{ what: 'rom-files', count: 2 }, { what: 'host' }] },
			{ file: conf, findings: [{ code: 'pcie-without-q35' }] },
		]);
	});

	it('does not want to know a host of which only a USB device is passed', async () => {
		const usb = "<hostdev mode='subsystem' type='usb'><source><vendor id='0x046d'/></source></hostdev>";
		const { stdout } = await romtool(['lint', '-', '--json'], {
			stdin: Buffer.from(`<domain type='kvm'><name>a</name><devices>${usb}</devices></domain>`),
		});
		expect(JSON.parse(stdout)).toEqual([{ file: '-', findings: [], notJudged: [] }]);
	});

	it('reads standard input', async () => {
		const { stdout, exitCode } = await romtool(['lint', '-'], { stdin: Buffer.from(AMD_DOMAIN) });
		expect(exitCode).toBe(0);
		expect(stdout.replace(/\s+/g, ' ')).toBe(
			'- No problems found. Not checked: 2 ROM files (use --kvm-dir) and the host (use --host-root). ',
		);
	});

	it('prints the line and the element', async () => {
		const domain = changed(AMD_DOMAIN, ["multifunction='on'", "multifunction='off'"]);
		const file = putFile(temporaryFolder(), 'domain.xml', domain);
		const { stdout, exitCode } = await romtool(['lint', file]);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('error: line 15, devices/hostdev[1]/address: ');
		expect(stdout).toContain("→ Write `multifunction='on'`.");
		const chinese = await romtool(['lint', '--lang', 'zh', file]);
		expect(chinese.stdout).toContain('错误：第 15 行，devices/hostdev[1]/address：');
		expect(chinese.stdout).toContain("→ 写成 `multifunction='on'`。");
	});

	it.each([
		[
			'XML that is cut off',
			AMD_DOMAIN.slice(0, -12),
			/not a libvirt domain: it is not well-formed XML: .*\(line \d+, column \d+\)/,
		],
		['another element', '<network/>', /it has no <domain>, but <network>/],
		['a domain of Xen', "<domain type='xen'/>", /has the type "xen"/],
	])('stops at %s', async (_, text, says) => {
		const { exitCode, stderr, stdout } = await lint(text);
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(says);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(JSON.parse(stdout)).toEqual([]);
	});
});

/** What QEMU says to devices, without anything to run on them. */
function ask(context: TestContext, ...words: readonly string[]): string {
	need(context, programExists(QEMU), `${QEMU} (Debian: qemu-system-x86)`);
	const fixed = ['-M', 'q35', '-display', 'none', '-nodefaults', '-S', '-monitor', 'stdio'];
	const { stdout, stderr } = spawnSync(QEMU, [...fixed, ...words], { input: 'quit\n', encoding: 'utf8' });
	return `${stdout}${stderr}`;
}

describe('what QEMU itself says to what the rules forbid', () => {
	it('does not find a device that is written as JSON by -set', (context) => {
		const set = ['-set', 'device.hostdev0.addr=4'];
		const json = ask(context, '-device', '{"driver":"e1000","id":"hostdev0"}', ...set);
		expect(json).toContain('there is no device "hostdev0" defined');
		expect(ask(context, '-device', 'e1000,id=hostdev0', ...set)).not.toContain('there is no device');
	});

	it('refuses a second function beside one that is alone', (context) => {
		const second = ['-device', 'e1000,addr=5.1'];
		const says = "single function device can't be populated";
		expect(ask(context, '-device', 'e1000,addr=5.0,multifunction=off', ...second)).toContain(says);
		expect(ask(context, '-device', 'e1000,addr=5.0,multifunction=on', ...second)).not.toContain(says);
	});

	it('takes a second function without a first', (context) => {
		expect(ask(context, '-device', 'e1000,addr=5.1')).not.toMatch(/populated|indicates single function/);
	});

	it('finds the ROM of a relative path in its own folders alone', (context) => {
		const name = 'romtool-nowhere.rom';
		expect(ask(context, '-device', `{"driver":"e1000","romfile":"${name}"}`)).toContain(
			`failed to find romfile "${name}"`,
		);
		expect(ask(context, '-device', '{"driver":"e1000","romfile":"kvmvapic.bin"}')).not.toContain('failed to find');
	});
});
