import { describe, expect, it } from 'vitest';
import { PROXMOX_FINDINGS } from '../../src/consumers/proxmox/findings.js';
import { askProxmox } from '../../src/consumers/proxmox.js';
import type { Language } from '../../src/language/languages.js';
import { render } from '../../src/language/render.js';

describe('askProxmox', () => {
	it.each([
		'vbios_1002_164c.bin',
		'AMD GOP (new).rom',
		'/usr/share/kvm/gop.rom',
		'/usr/share/kvm/amd/gop.rom',
		'größe.rom',
	])('takes %s', (name) => expect(askProxmox(name)).toEqual([]));

	it.each<[string, string, string, object]>([
		['a,b.rom', 'proxmox-romfile-name', 'error', { name: 'a,b.rom', bad: 'comma', better: 'a_b.rom' }],
		['a;b.rom', 'proxmox-romfile-name', 'error', { name: 'a;b.rom', bad: 'semicolon', better: 'a_b.rom' }],
		['a\nb.rom', 'proxmox-romfile-name', 'error', { name: 'a\nb.rom', bad: 'control', better: 'a_b.rom' }],
		['', 'proxmox-romfile-name', 'error', { name: '', bad: 'empty', better: 'vbios.rom' }],
		[' gop.rom', 'proxmox-romfile-space', 'warning', { name: ' gop.rom', better: '_gop.rom' }],
		['gop.rom ', 'proxmox-romfile-space', 'warning', { name: 'gop.rom ', better: 'gop.rom_' }],
		['/root/gop.rom', 'proxmox-romfile-place', 'note', { name: 'gop.rom' }],
		['roms/gop.rom', 'proxmox-romfile-place', 'note', { name: 'gop.rom' }],
		['/usr/share/kvm2/gop.rom', 'proxmox-romfile-place', 'note', { name: 'gop.rom' }],
		['C:\\roms\\gop.rom', 'proxmox-romfile-place', 'note', { name: 'gop.rom' }],
	])('remarks on %j', (name, code, severity, values) => {
		expect(askProxmox(name)).toEqual([{ code, severity, consumer: 'proxmox', values }]);
	});

	it('gives commands with the name as it was given', () => {
		const fixes = (name: string, language: Language) =>
			askProxmox(name).map(({ code, values = {} }) => {
				return render(PROXMOX_FINDINGS, { code, values: { ...values, file: name } }, language).fix;
			});
		expect(fixes('/root/my, a.rom', 'en')).toEqual([
			"Rename the file: mv '/root/my, a.rom' /root/my_a.rom",
			"Write `romfile=my, a.rom`, and copy the file there: sudo romtool install '/root/my, a.rom'",
		]);
		expect(fixes('/root/a,b.rom', 'zh')[0]).toBe('重命名文件：mv /root/a,b.rom /root/a_b.rom');
	});

	it('tells of the name and of the place', () => {
		expect(askProxmox('/root/a,b.rom').map(({ code }) => code)).toEqual([
			'proxmox-romfile-name',
			'proxmox-romfile-place',
		]);
	});
});
