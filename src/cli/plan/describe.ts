/** A plan, for people: the ROMs, the lines of the guest as they are to be copied, the host, and what to know. */
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { PciNames } from '../../pci/names.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import { describeHeading, seriousOf } from '../describe-rom.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import type { Target } from './flags.js';
import type { PlannedRom } from './planned-roms.js';
import type { PlanReport } from './report.js';

type Paint = ReturnType<typeof painter>;

export function describePlan(
	report: PlanReport,
	target: Target,
	names: PciNames,
	output: Output,
	env: Io['env'],
): string[] {
	const paint = painter(output, env);
	const width = output.columns;
	const { device, kind, roms, findings, qemu } = report;
	const heading = `${device.address}  ${describeId(device.vendorId, device.deviceId, names)} (${kind})`;
	const blocks = [
		wrap(heading, width, 2).map((line) => paint('bold', line)),
		...roms.map((rom) => romLines(rom, width, paint)),
		guestLines(report, target, width, qemu),
		hostLines(report, width),
		...(findings.length === 0 ? [] : [describeFindings(findings, {}, width, paint)]),
	];
	return apart(blocks);
}

function romLines(
	{ file, name, role, function: place, fit, findings }: PlannedRom,
	width: number,
	paint: Paint,
): string[] {
	const use = place === undefined ? say('not used') : say(`on ${place}`);
	const heading = `${file ?? name}  ${role ?? say('of no use here')}, ${say(fit ? 'fit' : 'unfit')}, ${use}`;
	return [...describeHeading(heading, fit, width, paint), ...describeFindings(seriousOf(findings), {}, width, paint)];
}

const PLACES: Readonly<Record<Target, (conditions: string) => string>> = {
	proxmox: (conditions) => `In /etc/pve/qemu-server/NNN.conf${conditions}:`,
	libvirt: (conditions) => `In the domain (virsh edit), each part in its place${conditions}:`,
	qemu: (conditions) => `On QEMU's command line, beside OVMF, disks and network${conditions}:`,
};

/** What is to be copied is not wrapped. */
function guestLines(report: PlanReport, target: Target, width: number, qemu: string | undefined): string[] {
	if (report.conf.length === 0) return wrap(say('There are no lines for the guest yet: a ROM is missing.'), width);
	const copy = report.roms.some((rom) => rom.function !== undefined)
		? say(`Copy the ROM files to ${PROXMOX_ROM_FOLDER} (romtool install). `)
		: '';
	const memory = report.minimumMemory === undefined ? '' : say(`, with memory of ${report.minimumMemory} MiB or more`);
	const version = qemu === undefined ? '' : say(`, for QEMU ${qemu}`);
	const lines = {
		proxmox: report.conf,
		libvirt: report.libvirt.trimEnd().split('\n'),
		qemu: report.qemuOptions,
	}[target];
	return [...wrap(`${copy}${say(PLACES[target](`${version}${memory}`))}`, width), ...lines.map((line) => `  ${line}`)];
}

function hostLines({ host }: PlanReport, width: number): string[] {
	const { kernelCommandLine, modules, files, commands } = host;
	return [
		...wrap(say(`On the host, add to the kernel command line: ${kernelCommandLine.join(' ')}`), width, 2),
		...wrap(
			say('(GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, or /etc/kernel/cmdline where systemd-boot is used)'),
			width,
		),
		say('to /etc/modules:'),
		...modules.map((line) => `  ${line}`),
		...files.flatMap(({ path, content }) => [
			say(`to ${path}:`),
			...content
				.trimEnd()
				.split('\n')
				.map((line) => `  ${line}`),
		]),
		say('then run:'),
		...commands.map((line) => `  ${line}`),
	];
}
