/** The guides' two machines as domains of libvirt, and `lint` over changes of them. */

import type { HostFacts } from '../../src/host/host-facts.js';
import { lintLibvirt } from '../../src/libvirt/lint.js';
import type { ReportedConfigFinding } from '../../src/vm/lint/config-finding.js';
import { sha256 } from './lint.js';
import { ROM_FILES } from './passthrough.js';

const pciAddress = (bus: number, slot: number, number: number) =>
	`domain='0x0000' bus='0x${bus.toString(16)}' slot='0x${slot.toString(16)}' function='0x${number}'`;

/** At the bus, slot and function of the guest, on a line of its own. */
export const vmAddress = (bus: number, slot: number, number: number, more = '') =>
	`      <address type='pci' ${pciAddress(bus, slot, number)}${more}/>\n`;

export function hostdev(source: readonly [bus: number, slot: number, number: number], rom: string, more = ''): string {
	return `    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address ${pciAddress(...source)}/>
      </source>
${rom === '' ? '' : `      <rom file='${rom}'/>\n`}${more}    </hostdev>
`;
}

export const VIDEO_NONE = "    <video>\n      <model type='none'/>\n    </video>\n";
export const QEMU = "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'";

export const AMD_DOMAIN = `<domain type='kvm' ${QEMU}>
  <name>amd</name>
  <memory unit='KiB'>12582912</memory>
  <os>
    <type arch='x86_64' machine='pc-q35-8.1'>hvm</type>
    <loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>
  </os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
${hostdev([5, 0, 0], '/usr/share/kvm/vbios_1002_164c.bin', vmAddress(6, 0, 0, " multifunction='on'"))}${hostdev([5, 0, 1], '/usr/share/kvm/AMDGopDriver.rom', vmAddress(6, 0, 1))}${VIDEO_NONE}  </devices>
</domain>
`;

export const INTEL_DOMAIN = `<domain type='kvm' ${QEMU}>
  <name>intel</name>
  <memory unit='GiB'>8</memory>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-i440fx-8.0'>hvm</type>
  </os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
${hostdev([0, 2, 0], '/usr/share/kvm/gen12_igd.rom', `      <alias name='ua-igd'/>\n${vmAddress(0, 2, 0)}`)}${hostdev([0, 0x1f, 3], '/usr/share/kvm/gen12_gop.rom')}${VIDEO_NONE}  </devices>
  <qemu:override>
    <qemu:device alias='ua-igd'>
      <qemu:frontend>
        <qemu:property name='x-igd-opregion' type='bool' value='true'/>
        <qemu:property name='x-igd-gms' type='unsigned' value='2'/>
      </qemu:frontend>
    </qemu:device>
  </qemu:override>
</domain>
`;

/** A virtual function of an iGPU, with nothing that it has no use for. */
export const VIRTUAL_DOMAIN = `<domain type='kvm' ${QEMU}>
  <name>virtual</name>
  <memory unit='GiB'>8</memory>
  <os firmware='efi'>
    <type arch='x86_64' machine='pc-q35-9.0'>hvm</type>
  </os>
  <cpu mode='host-passthrough'/>
  <devices>
${hostdev([0, 2, 1], '')}  </devices>
</domain>
`;

/** @throws FormatError where the text is no domain. */
export function lintDomain(text: string, host?: HostFacts, reachable = true): ReportedConfigFinding[] {
	return lintLibvirt(text, {
		...(host !== undefined && { host }),
		rom: (path) => {
			if (!reachable) return { state: 'unknown' };
			const name = path.slice(path.lastIndexOf('/') + 1);
			const bytes = Object.hasOwn(ROM_FILES, name) ? ROM_FILES[name] : undefined;
			return bytes === undefined ? { state: 'missing' } : { state: 'read', bytes };
		},
		sha256,
	});
}

/** @throws where the text has no such part: a change that changes nothing proves nothing. */
export function changed(text: string, ...changes: readonly (readonly [part: string, by: string])[]): string {
	return changes.reduce((current, [part, by]) => {
		if (!current.includes(part)) throw new Error(`no ${part} in the domain`);
		return current.replace(part, () => by);
	}, text);
}
