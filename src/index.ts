/**
 * romtool as a library: pure functions over bytes, for Node and browsers alike. Each name is listed in the room of
 * `api` that it comes from, which can be imported alone: `romtool/option-rom`.
 */

export * from './api/bytes.js';
export * from './api/codec.js';
export * from './api/compare.js';
export * from './api/consumers.js';
export * from './api/diagnose.js';
export * from './api/examined.js';
export * from './api/executable.js';
export * from './api/explain.js';
export * from './api/firmware.js';
export * from './api/graphics.js';
export * from './api/host.js';
export * from './api/language.js';
export * from './api/libvirt.js';
export * from './api/names.js';
export * from './api/option-rom.js';
export * from './api/pci.js';
export * from './api/picture.js';
export * from './api/probe.js';
export * from './api/proxmox.js';
export * from './api/report.js';
export * from './api/vm.js';
