/** A plan, for people: the ROMs, the lines of the VM as they are to be copied, the host, and what to know. */

import type { PlanReport, ReportedRom } from '../../assembly/plan/report.js';
import { linesFor } from '../../assembly/plan/targets.js';
import { type Confinement, mayRead } from '../../host/confinement.js';
import type { Host, TargetId } from '../../host/host.js';
import { commandLinePlace } from '../../host/host-names.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import type { PciNames } from '../../pci/names.js';
import { MODE_FINDINGS } from '../../vm/modes/findings.js';
import type { ModeId } from '../../vm/modes/mode-names.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import { describeFindings } from '../describe-findings.js';
import { describeHeading, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say, sayFinding, spokenLanguage } from '../language.js';
import { describeId } from '../pci-names.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import { PLAN_REPORT_TEXTS as TEXTS } from './report-texts/texts.js';

type Paint = ReturnType<typeof painter>;

export function describePlan(
	report: PlanReport,
	target: TargetId,
	names: PciNames,
	output: Output,
	env: Io['env'],
): string[] {
	const paint = painter(output, env);
	const width = output.columns;
	const { device, kind, roms, findings } = report;
	const id = describeId(device.vendorId, device.deviceId, names);
	const heading = `${device.address}  ${id}${say(TEXTS.kind, { kind })}`;
	const blocks = [
		wrap(heading, width, 2).map((line) => paint('bold', line)),
		...roms.map((rom) => romLines(rom, width, paint)),
		vmLines(report, target, width),
		hostLines(report, width),
		...(report.mode === undefined ? [] : [modeLines(report.mode, report.otherModes, width)]),
		...(findings.length === 0 ? [] : [describeFindings(findings, PLAN_CATALOGUE, width, paint)]),
	];
	return apart(blocks);
}

function romLines(
	{ file, name, role, function: place, fit, findings }: ReportedRom,
	width: number,
	paint: Paint,
): string[] {
	const is = role === undefined ? say(TEXTS.noRole) : say(TEXTS.role, { role });
	const heading = `${file ?? name}  ${say(TEXTS.rom, { role: is, fit, address: place })}`;
	return [
		...describeHeading(heading, fit, width, paint),
		...describeFindings(seriousOf(findings), PLAN_CATALOGUE, width, paint),
	];
}

/** What is to be copied is not wrapped. */
function vmLines(report: PlanReport, target: TargetId, width: number): string[] {
	const lines = linesFor(target, report);
	if (lines.length === 0) return wrap(say(isRefused(report) ? TEXTS.noMode : TEXTS.noLines), width);
	const { system, romFolder } = report.host;
	const copy = report.roms.some((rom) => rom.function !== undefined)
		? say(TEXTS.copy, { directory: romFolder, host: system, by: confinedBy(system, target, romFolder) })
		: '';
	const { qemu, qemuFrom, minimumMemory: memory } = report;
	const ovmf = report.bios === 'ovmf';
	const where = say(TEXTS.lines, {
		...{ target, ovmf, host: system, qemu, memory },
		...{ vm: report.commands.vm, installed: qemuFrom === 'installed' },
	});
	const { image, code = '', efiDisk } = report.firmware;
	const file = code.slice(code.lastIndexOf('/') + 1);
	const firmware =
		target === 'proxmox' && efiDisk !== undefined
			? [...wrap(say(TEXTS.firmware, { image, file }), width), `  ${efiDisk}`]
			: [];
	return [...wrap(`${copy}${where}`, width), ...lines.map((line) => `  ${line}`), ...firmware];
}

/** What lets QEMU read the folder, where something confines it. */
function confinedBy(host: HostId, target: TargetId, folder: string): Confinement | 'nothing' {
	const { confinement }: Host = HOSTS[host];
	const confines = target === 'libvirt' && confinement !== undefined && mayRead(confinement, `${folder}/`);
	return confines ? confinement : 'nothing';
}

function isRefused({ findings }: PlanReport): boolean {
	return findings.some(({ code, severity }) => severity === 'error' && Object.hasOwn(MODE_FINDINGS, code));
}

/** Why each of the others was not chosen, in a line. */
function modeLines(mode: ModeId, others: PlanReport['otherModes'], width: number): string[] {
	const lines = (others ?? []).flatMap(({ why }) => wrap(`  ${sayFinding(PLAN_CATALOGUE, why).message}`, width, 4));
	return [...wrap(say(TEXTS.mode, { mode, others: lines.length > 0 }), width, 2), ...lines];
}

export function hostLines({ host }: PlanReport, width: number): string[] {
	const { kernelCommandLine, bootLoaders, modules, modulesFile, files, commands } = host;
	return [
		...wrap(say(TEXTS.commandLine, { words: kernelCommandLine.join(' ') }), width, 2),
		...wrap(say(TEXTS.commandLinePlace, { place: commandLinePlace(spokenLanguage(), bootLoaders) }), width),
		...(modulesFile === undefined || modules.length === 0
			? []
			: [say(TEXTS.toFile, { path: modulesFile }), ...modules.map((line) => `  ${line}`)]),
		...files.flatMap(({ path, content }) => [
			say(TEXTS.toFile, { path }),
			...content
				.trimEnd()
				.split('\n')
				.map((line) => `  ${line}`),
		]),
		say(TEXTS.thenRun),
		...commands.map((line) => `  ${line}`),
	];
}
