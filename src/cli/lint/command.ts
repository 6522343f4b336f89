/** `romtool lint`: options, and what runs when they are read. */
import { Command } from 'commander';
import type { Io } from '../io.js';
import type { LintFlags } from './flags.js';

export function lintCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('lint')
		.description("say what in a virtual machine's configuration will not work, where, and why")
		.argument('<conf...>', 'configurations of Proxmox VE or libvirt, and folders of them; "-" is standard input')
		.option(
			'--kvm-dir <dir>',
			'where the ROM files are: of Proxmox in place of usr/share/kvm of the host, of libvirt besides the path that is written',
		)
		.option(
			'--host-root <dir>',
			'the root of the host, or of a copy of its etc, proc and sys (default: / where this machine has /etc/pve/qemu-server or /etc/libvirt/qemu)',
		)
		.option('--json', 'print an array with an element per configuration')
		.addHelpText(
			'after',
			'\nExit code: 0 no errors, 1 a finding is an error, 2 when a file or an option cannot be used.',
		)
		.action(async (paths: string[], flags: LintFlags) => {
			const { runLint } = await import('./run.js');
			finish(runLint(paths, flags, io));
		});
}
