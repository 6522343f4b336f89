/*
 * A legacy (x86 PC-AT) option ROM that says one line on the debug port and returns to the BIOS.
 *
 * It has no PnP header, so a BIOS calls it just before it boots. The byte that makes the sum zero is left to
 * `romtool build`, as are the PCI data structure's length and indicator.
 */
	.set UNITS, 4 /* of 512 bytes */

	.code16
	.text
	.globl _start
_start:
	.byte 0x55, 0xaa
	.byte UNITS
	jmp init /* far-called by the BIOS at offset 3 */
	.org 0x18
	.word pcir
	.word 0 /* no PnP header */

	.org 0x1c
pcir:
	.ascii "PCIR"
	.word 0x8086, 0x100e /* QEMU's e1000 */
	.word 0 /* no device list */
	.word 24 /* PCI 2.3 */
	.byte 0
	.byte 0, 0, 2 /* class 0x020000, Ethernet controller */
	.word UNITS
	.word 0
	.byte 0 /* x86 PC-AT */
	.byte 0x80
	.word 0

init:
	pushfw
	pushaw
	pushw %ds
	pushw %cs
	popw %ds
	cld
	movw $line, %si
	movw $0x402, %dx /* QEMU's isa-debugcon, where SeaBIOS writes its own log, too */
1:
	lodsb
	testb %al, %al
	jz 2f
	outb %al, %dx
	jmp 1b
2:
	popw %ds
	popaw
	popfw
	lretw

line:
	.asciz "romtool sample legacy: hello from the option ROM\n"

	.org UNITS * 512
