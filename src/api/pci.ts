/** `romtool/pci`: PCI IDs as people write them, and their names. */

export { type PciDevice, parseHex, parseIdPair } from '../pci/ids.js';
export { embeddedPciNames, firstNamed, type PciNames, pciNames } from '../pci/names.js';
