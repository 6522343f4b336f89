/**
 * A small host of each kind (test/host-plans), with the plans for its GPUs beside it, as text: they are for that host without
 * being told so, have no word of another one, and `lint` has nothing against what libvirt gets.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../src/assembly/plan/report.js';
import { HOST_IDS } from '../../src/host/hosts.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { ROOT } from '../support/files.js';
import { hostFolder } from '../support/host-folder.js';
import { strangeWords } from '../support/host-words.js';
import { romtool } from '../support/io.js';

const FOLDER = join(ROOT, 'test/host-plans');
const NAMES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [basename(name, '.txt')] : []));
const MODES = [[], ['--mode', 'vf']];

async function json<T>(words: readonly string[]): Promise<T> {
	const { stdout, stderr } = await romtool([...words, '--json']);
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout);
}

interface Device {
	readonly address: string;
	readonly role: string;
	readonly vendorId: string;
}

/** What `lint` has against the domain of a plan on the host as the plan makes it, but for notes and what the plan itself has said. */
async function againstDomain(root: string, { libvirt, host, findings, roms }: PlanReport): Promise<string[]> {
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	for (const { path, content } of host.files) {
		put(path, content);
		// Unraid copies them there when it starts.
		if (path.startsWith('/boot/config/modprobe.d/')) put(path.replace('/boot/config', '/etc'), content);
	}
	put('proc/cmdline', `BOOT_IMAGE=/boot/vmlinuz quiet ${host.kernelCommandLine.join(' ')}\n`);
	put('plan.xml', libvirt);
	const [linted] = await json<{ findings: ReportedConfigFinding[] }[]>([
		'lint',
		'--host-root',
		root,
		join(root, 'plan.xml'),
	]);
	const told = new Set([...findings, ...roms.flatMap((rom) => rom.findings)].map(({ code }) => code));
	// The description of the host has neither the ROM files nor what the plan makes.
	const absent = new Set(['romfile-missing', ...(told.has('vf-making') ? ['vf-missing'] : [])]);
	return (linted?.findings ?? [])
		.filter(({ severity, code }) => severity !== 'note' && !told.has(code) && !absent.has(code))
		.map(({ code, message }) => `${code}: ${message}`);
}

describe.each(NAMES)('%s', (name) => {
	const host = HOST_IDS.findLast((id) => name.startsWith(id)) ?? 'proxmox';
	const target = host === 'proxmox' ? 'proxmox' : 'libvirt';
	const description = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');

	it('has plans that are for it', async () => {
		const root = hostFolder(description);
		const roms = join(root, 'usr/share/kvm');
		const devices = await json<Device[]>(['devices', '--sysfs', join(root, 'sys')]);
		const said: string[] = [];
		for (const { address, role, vendorId } of devices) {
			if (role !== 'gpu') continue;
			for (const mode of vendorId.includes('8086') ? MODES : MODES.slice(0, 1)) {
				const files = vendorId.includes('8086') && mode.length === 0 ? [join(roms, 'own_igd.rom')] : [];
				const words = ['plan', '--at', address, '--host-root', root, ...mode, ...files];
				const { stdout } = await romtool(words);
				const text = stdout.replaceAll(/\S*\/usr\/share\/kvm\/(?=own_igd)/g, '').replaceAll(root, '');
				const bad = strangeWords(host, target);
				expect(text.split('\n').filter((line) => bad.some((word) => word.test(line)))).toEqual([]);
				said.push(`# ${address} ${mode.join(' ')}`.trimEnd(), text);
				const [plan] = await json<[PlanReport]>(words);
				expect(plan.host.system).toBe(host);
				expect(await againstDomain(hostFolder(description), plan)).toEqual([]);
			}
		}
		await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.golden`));
	});
});

it('is a host of each kind', () => {
	expect(HOST_IDS.filter((id) => !NAMES.some((name) => name.startsWith(id)))).toEqual([]);
});

it('says that it does not know another system, and what the plan is for', async () => {
	const root = hostFolder(readFileSync(join(FOLDER, 'fedora.txt'), 'utf8').replace('ID=fedora', 'ID=opensuse-leap'));
	const words = ['plan', '--at', '03:00.0', '--host-root', root];
	const proxmox = await romtool(words);
	expect(proxmox.stderr).toMatch(
		/does not know Fedora Linux: what follows is for Proxmox VE.*--host \(proxmox, debian/,
	);
	const libvirt = await romtool([...words, '--target', 'libvirt', '--lang', 'zh']);
	expect(libvirt.stderr).toMatch(/不认识 Fedora Linux：以下内容适用于使用 libvirt 的 Debian/);
	expect((await romtool([...words, '--host', 'debian'])).stderr).toBe('');
});

it('is the kind of host that is found where --host names what that is one of', async () => {
	const root = hostFolder(readFileSync(join(FOLDER, 'fedora-atomic.txt'), 'utf8'));
	const { stdout } = await romtool(['plan', '--at', '03:00.0', '--host-root', root, '--host', 'fedora']);
	expect(stdout).toContain('rpm-ostree kargs --append-if-missing=iommu=pt');
	expect(stdout).not.toMatch(/grubby|dracut /);
});
