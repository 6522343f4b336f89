/** The VM of a configuration of Proxmox VE, as its next start makes it. */
import type { HostFacts } from '../host/host-facts.js';
import { type GivenMachine, givenMachine } from '../vm/given-machine.js';
import { parseConfiguration, settingsOf } from './configuration.js';
import { vmOf } from './vm.js';

const UNSEEN = { state: 'unknown' } as const;

export function proxmoxMachine(text: string, host?: HostFacts): GivenMachine {
	const [settings] = settingsOf(parseConfiguration(text)) as [ReturnType<typeof settingsOf>[number]];
	const vm = vmOf(settings, { rom: () => UNSEEN, ...(host !== undefined && { host }) }, () => UNSEEN);
	return givenMachine(vm, settings.get('args')?.value);
}
