/** A plan, for people: the ROMs, the lines of the guest as they are to be copied, the host, and what to know. */
import { PROXMOX_ROM_FOLDER } from '../../consumers/proxmox.js';
import type { PciNames } from '../../pci/names.js';
import { describeFindings } from '../describe-findings.js';
import { describeId } from '../describe-id.js';
import type { Io, Output } from '../io.js';
import { painter, printable } from '../terminal.js';
import { wrap } from '../text-layout.js';
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
): string {
	const paint = painter(output, env);
	const width = output.columns;
	const { device, kind, roms, findings, qemu } = report;
	const heading = `${device.address}  ${describeId(device.vendorId, device.deviceId, names)} (${kind})`;
	const blocks = [
		wrap(heading, width, 2).map((line) => paint('bold', line)),
		...roms.map((rom) => romLines(rom, width, paint)),
		guestLines(report, target, width, qemu),
		hostLines(report, width),
		...(findings.length === 0 ? [] : [describeFindings(findings, width, paint)]),
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Notes are left to `romtool check`, and to the JSON. */
function romLines(
	{ file, name, role, function: place, fit, findings }: PlannedRom,
	width: number,
	paint: Paint,
): string[] {
	const use = place === undefined ? 'not used' : `on ${place}`;
	const heading = `${printable(file ?? name)}  ${role ?? 'of no use here'}, ${fit ? 'fit' : 'unfit'}, ${use}`;
	const serious = findings.filter(({ severity, code }) => severity !== 'note' || code === 'rom-not-used');
	return [
		...wrap(heading, width, 2).map((line) => paint(fit ? 'green' : 'red', line)),
		...describeFindings(serious, width, paint),
	];
}

const PLACES: Readonly<Record<Target, string>> = {
	proxmox: 'In /etc/pve/qemu-server/NNN.conf',
	libvirt: 'In the domain (virsh edit), each part in its place',
	qemu: "On QEMU's command line, beside OVMF, disks and network",
};

/** What is to be copied is not wrapped. */
function guestLines(report: PlanReport, target: Target, width: number, qemu: string | undefined): string[] {
	const copy = report.roms.some((rom) => rom.function !== undefined)
		? `Copy the ROM files to ${PROXMOX_ROM_FOLDER} (romtool install). `
		: '';
	const memory = report.minimumMemory === undefined ? '' : `, with memory of ${report.minimumMemory} MiB or more`;
	const version = qemu === undefined ? '' : `, for QEMU ${qemu}`;
	const lines = {
		proxmox: report.conf,
		libvirt: report.libvirt.trimEnd().split('\n'),
		qemu: report.qemuOptions,
	}[target];
	return [
		...wrap(`${copy}${PLACES[target]}${version}${memory}:`, width),
		...lines.map((line) => `  ${printable(line)}`),
	];
}

function hostLines({ host }: PlanReport, width: number): string[] {
	const { kernelCommandLine, modules, files, commands } = host;
	return [
		...wrap(`On the host, add to the kernel command line: ${kernelCommandLine.join(' ')}`, width, 2),
		...wrap(
			'(GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub, or /etc/kernel/cmdline where systemd-boot is used)',
			width,
		),
		'to /etc/modules:',
		...modules.map((line) => `  ${line}`),
		...files.flatMap(({ path, content }) => [
			`to ${path}:`,
			...content
				.trimEnd()
				.split('\n')
				.map((line) => `  ${line}`),
		]),
		'then run:',
		...commands.map((line) => `  ${line}`),
	];
}
