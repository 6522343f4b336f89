/** The VM of a libvirt domain. */
import type { HostFacts } from '../host/host-facts.js';
import { type GivenMachine, givenMachine } from '../vm/given-machine.js';
import { domainsIn } from './lint.js';
import { readXml } from './read-xml.js';
import { vmOf } from './vm.js';

const UNSEEN = { state: 'unknown' } as const;

/** `undefined` for XML without a <domain>. @throws FormatError for what is no XML. */
export function libvirtMachine(text: string, host?: HostFacts): GivenMachine | undefined {
	const file = readXml(text);
	const [domain] = domainsIn(file.root);
	if (domain === undefined) return undefined;
	const vm = vmOf(domain, file, { rom: () => UNSEEN, ...(host !== undefined && { host }) }, () => UNSEEN, undefined);
	return givenMachine(vm);
}
