/** What libvirt's own schema says to domains that the rules of `lint` keep, and to what they forbid. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../src/assembly/plan/report.js';
import type { Host } from '../../src/host/host.js';
import { HOST_IDS, HOSTS } from '../../src/host/hosts.js';
import { MODE_IDS } from '../../src/vm/modes/mode-names.js';
import { AMD_DOMAIN, changed, INTEL_DOMAIN, lintDomain } from '../support/domains.js';
import { temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { ROM_FILES } from '../support/passthrough.js';
import { need, programExists } from '../support/process.js';

const SCHEMA = '/usr/share/libvirt/schemas/domain.rng';
const FILE = "file='/usr/share/kvm/AMDGopDriver.rom'";

describe("libvirt's schema", () => {
	it.for([
		['AMD', AMD_DOMAIN, []],
		['Intel', INTEL_DOMAIN, []],
		['a relative path', changed(AMD_DOMAIN, [FILE, "file='AMDGopDriver.rom'"]), ['rom-path-relative']],
		['a bar that is neither on nor off', changed(AMD_DOMAIN, [FILE, `bar='yes' ${FILE}`]), ['rom-invalid']],
		['hex without 0x', changed(AMD_DOMAIN, ["bus='0x5'", "bus='0a'"]), ['address-invalid']],
		['a slot that there is none of', changed(AMD_DOMAIN, ["slot='0x0'", "slot='0x20'"]), ['address-invalid']],
		['<rom> in <source>', changed(AMD_DOMAIN, ['</source>', '<rom/></source>']), ['rom-misplaced']],
		[
			'a type of overrides that there is none of',
			changed(INTEL_DOMAIN, ["'unsigned'", "'number'"]),
			['override-invalid'],
		],
	] as const)('%s', ([, text, codes], context) => {
		need(context, existsSync(SCHEMA), `${SCHEMA} (Debian package libvirt0)`);
		need(context, programExists('xmllint'), 'xmllint (Debian package libxml2-utils)');
		expect(lintDomain(text).map(({ code }) => code)).toEqual(codes);
		const { status } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, '-'], { input: text, encoding: 'utf8' });
		// 3: does not validate.
		expect(status).toBe(codes.length === 0 ? 0 : 3);
	});
});

const DEVICES = [
	['1002:164c', '0000:05:00.0'],
	['8086:a780', '0000:00:02.0'],
	['1002:73bf', '0000:03:00.0'],
	['8086:3e92', '0000:00:02.0'],
	['10de:2204', '0000:01:00.0'],
	['8086:46d4', '0000:00:02.1'],
] as const;

let planned: Promise<string[]> | undefined;

/** Each with the name and the memory that a machine has by itself. On other hosts only the folder of the ROM differs. */
async function planAll(): Promise<string[]> {
	const domains = new Set<string>();
	const roms = temporaryFolder();
	for (const [name, bytes] of Object.entries(ROM_FILES)) writeFileSync(join(roms, name), bytes);
	for (const host of HOST_IDS.filter((id) => (HOSTS[id] as Host).targets.includes('libvirt'))) {
		for (const [id, at] of host === 'debian' ? DEVICES : DEVICES.slice(0, 2)) {
			for (const mode of host === 'debian' && at === '0000:00:02.0' ? [undefined, ...MODE_IDS] : [undefined]) {
				const named = mode === undefined ? [] : ['--mode', mode];
				const words = ['plan', '--json', '--host', host, '--target', 'libvirt', '--for', id, '--at', at];
				words.push(...named, roms);
				const { stdout } = await romtool(words);
				const [plan]: [PlanReport?] = stdout === '' ? [] : JSON.parse(stdout);
				if (plan === undefined || plan.libvirt === '') continue;
				const memory = plan.libvirt.includes('<memory') ? '' : "<memory unit='MiB'>4096</memory>";
				domains.add(plan.libvirt.replace(/>\n/, `><name>romtool</name>${memory}\n`));
			}
		}
	}
	return [...domains];
}

/** The domains of all plans for libvirt. */
function plannedDomains(): Promise<string[]> {
	planned ??= planAll();
	return planned;
}

describe('the domain of every plan', () => {
	it('is valid by the schema', async (context) => {
		need(context, existsSync(SCHEMA), `${SCHEMA} (Debian package libvirt0)`);
		need(context, programExists('xmllint'), 'xmllint (Debian package libxml2-utils)');
		const folder = temporaryFolder();
		const files = (await plannedDomains()).map((text, index) => {
			const file = join(folder, `${index}.xml`);
			writeFileSync(file, text);
			return file;
		});
		expect(files.length).toBeGreaterThan(10);
		const { stderr, status } = spawnSync('xmllint', ['--noout', '--relaxng', SCHEMA, ...files], { encoding: 'utf8' });
		expect([status, stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))]).toEqual([0, []]);
	});

	it('is defined by libvirt', async (context) => {
		need(context, programExists('virsh'), 'virsh (Debian package libvirt-clients)');
		const folder = temporaryFolder();
		const domains = await plannedDomains();
		const words = domains.flatMap((text, index) => {
			const file = join(folder, `${index}.xml`);
			// Machines of libvirt's test driver have a type of their own.
			const test = text.replace("type='kvm'", "type='test'").replace('>romtool<', `>romtool${index}<`);
			writeFileSync(file, test);
			return [`define --validate ${file};`];
		});
		const { stdout, stderr } = spawnSync('virsh', ['-c', 'test:///default', words.join(' ')], { encoding: 'utf8' });
		expect(stderr.trim()).toBe('');
		expect(stdout.match(/defined from/g)).toHaveLength(domains.length);
	});
});
