/** Titles of the areas that codes belong to. */
import { text } from '../language/text.js';

export const DOMAIN_TITLES = {
	rom: text('Option ROMs', 'Option ROM'),
	build: text('Building and editing', '生成和修改'),
	device: text('Devices and roles', '设备和用途'),
	firmware: text('Firmware images', '固件镜像'),
	vfct: text('VFCT tables', 'VFCT 表'),
	extract: text('romtool extract and inspect', 'romtool extract 和 inspect'),
	dump: text('romtool dump', 'romtool dump'),
	plan: text('romtool plan', 'romtool plan'),
	lintProxmox: text('romtool lint, Proxmox VE', 'romtool lint，Proxmox VE'),
	lintLibvirt: text('romtool lint, libvirt', 'romtool lint，libvirt'),
	diagnose: text('romtool diagnose', 'romtool diagnose'),
	messages: text('Messages in logs', '日志中的消息'),
	any: text('Any report', '各种报告'),
	errors: text('Errors of the library', '库的错误'),
};
