import { describe, expect, it } from 'vitest';
import { askProxmox } from '../../src/consumers/proxmox.js';

describe('askProxmox', () => {
	it.each([
		'vbios_1002_164c.bin',
		'AMD GOP (new).rom',
		'/usr/share/kvm/gop.rom',
		'/usr/share/kvm/amd/gop.rom',
		'größe.rom',
	])('takes %s', (name) => expect(askProxmox(name)).toEqual([]));

	it.each([
		['a,b.rom', 'proxmox-romfile-name', 'error', 'a_b.rom'],
		['a;b.rom', 'proxmox-romfile-name', 'error', 'a_b.rom'],
		['a\nb.rom', 'proxmox-romfile-name', 'error', 'a_b.rom'],
		['', 'proxmox-romfile-name', 'error', 'vbios.rom'],
		[' gop.rom', 'proxmox-romfile-space', 'warning', '_gop.rom'],
		['gop.rom ', 'proxmox-romfile-space', 'warning', 'gop.rom_'],
		['/root/gop.rom', 'proxmox-romfile-place', 'note', '/usr/share/kvm/'],
		['roms/gop.rom', 'proxmox-romfile-place', 'note', 'romfile=gop.rom'],
		['/usr/share/kvm2/gop.rom', 'proxmox-romfile-place', 'note', 'romfile=gop.rom'],
		['C:\\roms\\gop.rom', 'proxmox-romfile-place', 'note', 'romfile=gop.rom'],
	])('remarks on %j', (name, code, severity, fix) => {
		expect(askProxmox(name)).toMatchObject([
			{ code, severity, consumer: 'proxmox', fix: expect.stringContaining(fix) },
		]);
	});

	it('tells of the name and of the place', () => {
		expect(askProxmox('/root/a,b.rom').map(({ code }) => code)).toEqual([
			'proxmox-romfile-name',
			'proxmox-romfile-place',
		]);
	});
});
