/** The lines of a plan, for each of what configures virtual machines, and the steps on the host. */

import type { PlanReport } from '../../../assembly/plan/report.js';
import { linesFor } from '../../../assembly/plan/targets.js';
import type { Host, TargetId } from '../../../host/host.js';
import { commandLinePlace } from '../../../host/host-names.js';
import { HOSTS } from '../../../host/hosts.js';
import { PLAN_CATALOGUE } from '../../../vm/recipe/plan-catalogue.js';
import type { HostStep, TargetLines } from '../../joint-result.js';
import type { Words } from '../../shown.js';
import { showFinding } from '../show/show-finding.js';
import { ENGINE_TEXTS } from '../texts.js';
import { inAll, words } from '../words.js';

const TITLES: Readonly<Record<TargetId, string>> = { proxmox: 'Proxmox VE', libvirt: 'libvirt', qemu: 'QEMU' };

export function targetLines(plan: PlanReport): TargetLines[] {
	const places: Readonly<Record<TargetId, Words>> = {
		proxmox: inAll(() => '/etc/pve/qemu-server/VMID.conf'),
		libvirt: words(ENGINE_TEXTS.domain),
		qemu: words(ENGINE_TEXTS.qemuCommand),
	};
	const { targets }: Host = HOSTS[plan.host.system];
	return targets.map((target) => {
		const lines = linesFor(target, plan);
		return { target, title: TITLES[target], place: places[target], lines, notes: notesBeside(lines, plan) };
	});
}

/** Findings of a plan that are about a line of it, by what the line has in every form. */
const NOTED: Readonly<Record<string, RegExp>> = {
	'hypervisor-hidden': /hypervisor|<hidden /,
	'console-dark': /^\s*(?:-?vga\b.*none|<model type='none')/,
	'audio-assumed': /^hostpci1:|\b[\dX]{2}:[\da-fX]{2}\.1\b|function='0x1'/,
	'bus-unknown': /XX/,
};

function notesBeside(lines: readonly string[], { findings }: PlanReport): TargetLines['notes'] {
	return findings.flatMap((finding) => {
		const line = lines.findIndex((each) => NOTED[finding.code]?.test(each) === true);
		return line < 0 ? [] : [{ line, words: showFinding(finding, PLAN_CATALOGUE).message }];
	});
}

export function hostSteps({ host }: PlanReport): HostStep[] {
	const { kernelCommandLine, bootLoaders, modules, modulesFile, files, commands } = host;
	const file = (path: string, text: string, does: HostStep['does']): HostStep => ({
		...{ title: inAll(() => path), does, text },
	});
	return [
		...(kernelCommandLine.length === 0
			? []
			: [
					{
						title: words(ENGINE_TEXTS.commandLine),
						place: inAll((language) => commandLinePlace(language, bootLoaders)),
						does: 'add' as const,
						text: kernelCommandLine.join(' '),
					},
				]),
		...(modulesFile === undefined || modules.length === 0 ? [] : [file(modulesFile, modules.join('\n'), 'add')]),
		...files.map(({ path, content }) => file(path, content.trimEnd(), 'write')),
		...(commands.length === 0
			? []
			: [{ title: words(ENGINE_TEXTS.thenRun), does: 'run' as const, text: commands.join('\n') }]),
	];
}
