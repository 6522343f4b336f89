/** `romtool plan --hookscript`: the script on standard output, and what to do with it on standard error. */
import { resetBugOf } from '../../graphics/amd-reset.js';
import { type HookedDevice, hookscript } from '../../host/hookscript.js';
import type { Host, TargetId } from '../../host/host.js';
import { HOSTS, type HostId } from '../../host/hosts.js';
import { ANY_DOMAIN } from '../../libvirt/virt-xml.js';
import { ANY_VM } from '../../proxmox/edits/qm-commands.js';
import type { Recipe } from '../../vm/recipe/recipe.js';
import { CliError, ExitCode } from '../cli-error.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { wrap } from '../text-layout.js';
import { PLAN_TEXTS } from './texts.js';

/** @throws CliError for what has no device of its own that could be let go. */
export function runHookscript(recipe: Recipe, host: HostId, target: TargetId, vm: string | undefined, io: Io): number {
	const { functions, device, kind } = recipe;
	const devices = functions.flatMap(({ address, id }): HookedDevice[] => (id === undefined ? [] : [{ address, id }]));
	const isPart = kind === 'virtual-function' || functions.some(({ slice }) => slice !== undefined);
	if (isPart) throw new CliError(say(PLAN_TEXTS.hookOfPart, { address: device.address }));
	if (device.address.includes('XX')) throw new CliError(say(PLAN_TEXTS.hookWithoutAddress));
	if (target === 'qemu') throw new CliError(say(PLAN_TEXTS.hookOfQemu));
	const name = `romtool-${device.address.replace(/[:.]/g, '-')}.sh`;
	io.stdout.bytes(Buffer.from(hookscript(devices, target, vm ?? ANY_DOMAIN)));
	const { restartLibvirt, restartStopsVms }: Host = HOSTS[host];
	const told = [
		...(resetBugOf(device) === undefined ? [say(PLAN_TEXTS.hookNotNeeded, { id: device })] : []),
		say(PLAN_TEXTS.hookPlace, {
			...{ target, name, vm: vm ?? ANY_VM, restart: restartLibvirt },
			stops: restartStopsVms === true ? 'vms' : 'nothing',
		}),
	];
	io.stderr.lines(told.flatMap((line) => wrap(line, io.stderr.columns)));
	return ExitCode.ok;
}
