/** `romtool/host`: the PCI functions of the machine that has the card. */

export { type DeviceRole, type DisplayDevice, displayDevices } from '../host/display-devices.js';
export type { Host, TargetId } from '../host/host.js';
export type { HostFacts } from '../host/host-facts.js';
export type { HostSettings, HostSetup } from '../host/host-setup.js';
export { HOSTS, type HostId } from '../host/hosts.js';
export { parseLspci } from '../host/lspci.js';
export type { PciFunction } from '../host/pci-function.js';
