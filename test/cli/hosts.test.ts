/**
 * Whole hosts, as users publish them (test/hosts): what `lint` says of every VM, and what `plan` has for every GPU, mode and
 * target, beside each host's description. What a plan writes, `lint` has nothing to say against.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanReport } from '../../src/assembly/plan/report.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { MODE_IDS } from '../../src/vm/modes/mode-names.js';
import { ROOT } from '../support/files.js';
import { hostFolder } from '../support/host-folder.js';
import { romtool } from '../support/io.js';

const FOLDER = join(ROOT, 'test/hosts');
const NAMES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.txt') ? [basename(name, '.txt')] : []));
const HOMES = ['etc/pve/qemu-server', 'etc/libvirt/qemu'];

interface LintedFile {
	readonly file: string;
	readonly findings: readonly ReportedConfigFinding[];
}

async function json<T>(words: readonly string[]): Promise<T[]> {
	const { stdout, stderr } = await romtool([...words, '--json']);
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout);
}

const described = ({ severity, key, section, path, code }: ReportedConfigFinding) =>
	`  ${severity} ${[section, path, key].filter((part) => part !== undefined).join(' ')}: ${code}`;

async function lintedMachines(root: string): Promise<string[]> {
	const homes = HOMES.filter((home) => existsSync(join(root, home)));
	const files = await Promise.all(
		homes.map((home) => {
			// Without a name, VMs are compared with each other.
			const named = home.includes('pve') ? [] : [join(root, home)];
			return json<LintedFile>(['lint', '--host-root', root, ...named]);
		}),
	);
	return files.flat().flatMap(({ file, findings }) => [basename(file), ...findings.map(described)]);
}

interface Device {
	readonly address: string;
	readonly role: string;
}

/** The best plan, and those of all modes that the GPU has. */
async function planned(root: string, description: string, { address }: Device): Promise<string[]> {
	const roms = join(root, 'usr/share/kvm');
	const files = existsSync(roms) ? [roms] : [];
	const lines: string[] = [];
	let best: PlanReport['mode'];
	for (const mode of [undefined, ...MODE_IDS]) {
		if (mode !== undefined && mode === best) continue;
		const named = mode === undefined ? [] : ['--mode', mode];
		const words = ['plan', ...files, '--at', address, '--host-root', root, ...named, '--json'];
		const { stdout } = await romtool(words);
		// Most GPUs have no modes.
		if (stdout === '') continue;
		const [plan]: [PlanReport] = JSON.parse(stdout);
		best ??= plan.mode;
		lines.push(
			`plan for ${address}: ${mode === undefined ? 'the best' : mode}${plan.mode === mode ? '' : `, ${plan.mode ?? plan.kind}`}`,
		);
		lines.push(
			...plan.conf.map((line) => `  ${line}`),
			...[...plan.findings, ...plan.roms.flatMap(({ findings }) => findings)].map(
				({ severity, code }) => `  ${severity}: ${code}`,
			),
		);
		lines.push(...(await saidOf(description, plan)));
	}
	return lines;
}

/** What `lint` has against a plan that the plan itself has not said, on the host as the plan makes it. */
async function saidOf(description: string, plan: PlanReport): Promise<string[]> {
	const { conf, libvirt, host, minimumMemory = 8192, findings: own, roms } = plan;
	if (conf.length === 0) return [];
	const told = new Set([...own, ...roms.flatMap(({ findings }) => findings)].map(({ code }) => code));
	// The description of the host has no function that the plan makes.
	if (told.has('vf-making')) told.add('vf-missing');
	const root = hostFolder(description);
	rmSync(join(root, 'etc/modprobe.d'), { recursive: true, force: true });
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	for (const { path, content } of host.files) put(path, content);
	put('proc/cmdline', `BOOT_IMAGE=/boot/vmlinuz quiet ${host.kernelCommandLine.join(' ')}\n`);
	put('etc/modules', host.modules.join('\n'));
	put('plan/900.conf', `${[...conf, `memory: ${minimumMemory}`].join('\n')}\n`);
	put('plan/plan.xml', libvirt);
	const linted = await json<LintedFile>(['lint', '--host-root', root, join(root, 'plan')]);
	return linted.flatMap(({ file, findings }) =>
		findings
			.filter(({ severity, code }) => severity !== 'note' && !told.has(code))
			.map((finding) => `  lint of ${basename(file)}: ${described(finding).trim()}`),
	);
}

describe.each(NAMES)('%s', (name) => {
	it('is judged and planned as ever', { timeout: 300_000 }, async () => {
		const description = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
		const root = hostFolder(description);
		const devices = await json<Device>(['devices', '--sysfs', join(root, 'sys')]);
		const plans = await Promise.all(
			devices.filter(({ role }) => role === 'gpu').map((one) => planned(root, description, one)),
		);
		const all = [...(await lintedMachines(root)), ...plans.flat()];
		await expect(`${all.join('\n').replaceAll(root, '')}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.golden`));
	});
});
