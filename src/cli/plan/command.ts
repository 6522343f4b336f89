/** `romtool plan`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { OptionError } from '../../bytes/errors.js';
import { parseQemuVersion, type QemuVersion } from '../../guest/qemu-version.js';
import { formatPciAddress, parsePciAddress } from '../../host/pci-function.js';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import { type PlanFlags, TARGETS } from './flags.js';

export function planCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('plan')
		.description('say how to pass a GPU to a guest: where its ROMs go, the lines of the configuration, and the host')
		.argument('[rom...]', 'ROM files, and folders of them; what is missing gets a place in the lines')
		.option('--for <vendor:device>', 'the GPU, as lspci -n prints it (default: that of this system)', (text) =>
			checked(() => parseIdPair(text)),
		)
		.option('--at <address>', 'its place on the host, as lspci prints it', (text) =>
			checked(() => addressArgument(text)),
		)
		.option('--qemu <version>', 'the QEMU that there is (kvm --version), of which the lines for Intel depend', (text) =>
			checked(() => versionArgument(text)),
		)
		.addOption(new Option('--target <what>', 'what the lines are for').choices(TARGETS).default('proxmox'))
		.option('--sysfs <root>', 'folder in place of /sys')
		.option('--json', 'print an array with an element per GPU')
		.addHelpText(
			'after',
			'\nNothing is changed or written. With --for and --at nothing is read of this system.\n' +
				'Exit code: 0 planned, 1 a ROM or the plan has an error, 2 a file or an option cannot be used.',
		)
		.action(async (paths: string[], flags: PlanFlags) => {
			const { runPlan } = await import('./run.js');
			finish(runPlan(paths, flags, io));
		});
}

/** A GPU is function 0 where nobody says otherwise. */
function addressArgument(text: string): string {
	const address = parsePciAddress(text);
	if (address === undefined) {
		throw new OptionError('not-an-address', `"${text}" is no PCI address: write it as lspci -D does, 0000:05:00.0`);
	}
	return formatPciAddress({ function: 0, ...address });
}

function versionArgument(text: string): QemuVersion {
	const version = parseQemuVersion(text);
	if (version === undefined) {
		throw new OptionError('not-a-version', `"${text}" is no version of QEMU: write it as kvm --version does, 10.1.2`);
	}
	return version;
}
