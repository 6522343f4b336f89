// Made by test/generate/pci-names.js from pci.ids 2026.08.22, used under its 3-clause BSD licence (see LICENSE).

/** Vendors and graphics devices in the format of pci.ids; every line starts with a line feed. */
export const PCI_NAMES: string = `
0001  SafeNet (wrong ID)
0010  Allied Telesis, Inc (Wrong ID)
0014  Loongson Technology LLC
0018  Fn-Link Technology Limited
001c  PEAK-System Technik GmbH
0029  MICROCHIP
003d  Lockheed Martin-Marietta Corp
0059  Tiger Jet Network Inc. (Wrong ID)
0070  Hauppauge computer works Inc.
0071  Nebula Electronics Ltd.
0095  Silicon Image, Inc. (Wrong ID)
00a7  Teles AG (Wrong ID)
0100  nCipher Security
0123  General Dynamics
0127  MIPS
0128  Dell (wrong ID)
018a  LevelOne
01de  Oxide Computer Company
0200  Dell (wrong ID)
021b  Compaq Computer Corporation
025e  Solidigm
0270  Hauppauge computer works Inc. (Wrong ID)
0291  Davicom Semiconductor, Inc. (Wrong ID)
02ac  SpeedStream
02e0  XFX Pine Group Inc. (Wrong ID)
0303  Hewlett-Packard Company (Wrong ID)
0308  ZyXEL Communications Corporation (Wrong ID)
0315  SK-Electronics Co., Ltd.
031e  ANDES
0357  TTTech Computertechnik AG (Wrong ID)
0432  SCM Microsystems, Inc.
0489  SIFIVE
0497  Dell Inc. (wrong ID)
05b7  THEAD
060e  Lightelligence
0675  Dynalink
0709  LJMicro Co., Ltd
0721  Sapphire, Inc.
0731  Jingjia Microelectronics Co Ltd
0771  Xi'an Microelectronics Technology Institute
0777  Ubiquiti Networks, Inc.
0795  Wired Inc.
07d1  D-Link System Inc
0824  T1042 [Freescale]
0911  Hantick
0925  VIA Technologies, Inc. (Wrong ID)
0a89  BREA Technologies Inc
0b0b  Rhino Equipment Corp.
0bae  Bachmann electronic GmbH
0ccd  Preferred Networks, Inc.
0e11  Compaq Computer Corporation
0e55  HaSoTec GmbH
0e8d  MediaTek Inc. (Wrong ID)
0eac  SHF Communication Technologies AG
0f62  Acrox Technologies Co., Ltd.
1000  Broadcom / LSI
1001  Kolter Electronic
1002  Advanced Micro Devices, Inc. [AMD/ATI]
	1114  Krackan [Radeon 840M / 860M Graphics]
	1304  Kaveri
	1305  Kaveri
	1306  Kaveri
	1307  Kaveri
	1308  Kaveri HDMI/DP Audio Controller
	1309  Kaveri [Radeon R6/R7 Graphics]
	130a  Kaveri [Radeon R6 Graphics]
	130b  Kaveri [Radeon R4 Graphics]
	130c  Kaveri [Radeon R7 Graphics]
	130d  Kaveri [Radeon R6 Graphics]
	130e  Kaveri [Radeon R5 Graphics]
	130f  Kaveri [Radeon R7 Graphics]
	1310  Kaveri
	1311  Kaveri
	1312  Kaveri
	1313  Kaveri [Radeon R7 Graphics]
	1314  Wrestler HDMI Audio
	1315  Kaveri [Radeon R5 Graphics]
	1316  Kaveri [Radeon R5 Graphics]
	1317  Kaveri
	1318  Kaveri [Radeon R5 Graphics]
	131b  Kaveri [Radeon R4 Graphics]
	131c  Kaveri [Radeon R7 Graphics]
	131d  Kaveri [Radeon R6 Graphics]
	13c0  Granite Ridge [Radeon Graphics]
	13db  Cyan Skillfish [PlayStation 5 APU]
	13e9  Ariel/Navi10Lite
	13ea  Cyan Skillfish HDMI/DP Audio Controller
	13f9  Oberon/Navi12Lite
	13fb  Cyan Skillfish [PlayStation 5 APU]
	13fe  Cyan Skillfish [BC-250]
	1435  Sephiroth [AMD Custom GPU 0405]
	145a  Dummy Function (absent graphics controller)
	1478  Navi 10 XL Upstream Port of PCI Express Switch
	1479  Navi 10 XL Downstream Port of PCI Express Switch
	1506  Mendocino [Radeon 610M]
	150e  Strix [Radeon 880M / 890M]
	154c  Kryptos [Radeon RX 350]
	154e  Garfield
	1551  Arlene
	1552  Pooky
	1561  Anubis
	1586  Strix Halo [Radeon Graphics / Radeon 8050S Graphics / Radeon 8060S Graphics]
	15b3  Stoney HDMI/DP Audio Controller
	15bf  Phoenix1
	15c8  Phoenix2
	15d8  Picasso/Raven 2 [Radeon Vega Series / Radeon Vega Mobile Series]
	15dd  Raven Ridge [Radeon Vega Series / Radeon Vega Mobile Series]
	15de  Raven/Raven2/Fenghuang HDMI/DP Audio Controller
	15df  Raven/Raven2/Fenghuang/Renoir Cryptographic Coprocessor
	15e7  Barcelo
	15ff  Fenghuang [Zhongshan Subor Z+]
	1607  Arden
	1636  Renoir [Radeon Vega Series / Radeon Vega Mobile Series]
	1637  Renoir/Cezanne HDMI/DP Audio Controller
	1638  Cezanne [Radeon Vega Series / Radeon Vega Mobile Series]
	163f  VanGogh [AMD Custom GPU 0405]
	1640  Radeon High Definition Audio Controller
	164c  Lucienne
	164d  Rembrandt
	164e  Raphael
	164f  Phoenix
	1681  Rembrandt [Radeon 680M]
	1714  BeaverCreek HDMI Audio [Radeon HD 6500D and 6400G-6600G series]
	1900  HawkPoint1
	1901  HawkPoint2
	1902  Krackan2
	3150  RV380/M24 [Mobility Radeon X600]
	3151  RV380 GL [FireMV 2400]
	3152  RV370/M22 [Mobility Radeon X300]
	3154  RV380/M24 GL [Mobility FireGL V3200]
	3155  RV380 GL [FireMV 2400]
	3171  RV380 GL [FireMV 2400] (Secondary)
	3e50  RV380 [Radeon X550/X600]
	3e54  RV380 GL [FireGL V3200]
	3e70  RV380 [Radeon X550/X600] (Secondary)
	4136  RS100 [Mobility IGP 320M]
	4137  RS200 [Radeon IGP 340]
	4144  R300 [Radeon 9500]
	4146  R300 [Radeon 9700 PRO]
	4147  R300 GL [FireGL Z1]
	4148  R350 [Radeon 9800/9800 SE]
	4150  RV350 [Radeon 9550/9600/X1050 Series]
	4151  RV350 [Radeon 9600 Series]
	4152  RV360 [Radeon 9600/X1050 Series]
	4153  RV350 [Radeon 9550]
	4154  RV350 GL [FireGL T2]
	4155  RV350 [Radeon 9600]
	4157  RV350 GL [FireGL T2]
	4158  68800AX [Graphics Ultra Pro PCI]
	4164  R300 [Radeon 9500 PRO] (Secondary)
	4165  R300 [Radeon 9700 PRO] (Secondary)
	4166  R300 [Radeon 9700 PRO] (Secondary)
	4168  RV350 [Radeon 9800 SE] (Secondary)
	4170  RV350 [Radeon 9550/9600/X1050 Series] (Secondary)
	4171  RV350 [Radeon 9600] (Secondary)
	4172  RV350 [Radeon 9600/X1050 Series] (Secondary)
	4173  RV350 [Radeon 9550] (Secondary)
	4242  R200 [All-In-Wonder Radeon 8500 DV]
	4243  R200 PCI Bridge [All-in-Wonder Radeon 8500DV]
	4336  RS100 [Radeon IGP 320M]
	4337  RS200M [Radeon IGP 330M/340M/345M/350M]
	4341  SB200 AC97 Audio Controller
	4342  SB200 PCI to PCI Bridge
	4345  SB200 EHCI USB Controller
	4346  Crayola 6 [XENOS Parent Die (XBOX 360)]
	4347  SB200 OHCI USB Controller #1
	4348  SB200 OHCI USB Controller #2
	4349  SB200 IDE Controller
	434c  SB200 PCI to LPC Bridge
	434d  SB200 AC97 Modem Controller
	4353  SB200 SMBus Controller
	4354  215CT [Mach64 CT PCI]
	4358  Mach64 CX [Graphics Xpression]
	4361  SB300 AC'97 Audio Controller
	4362  SB300 PCI to PCI Bridge
	4363  SB300 SMBus Controller
	4365  SB300 USB Controller (EHCI)
	4367  SB300 USB Controller (EHCI)
	4368  SB300 USB Controller (EHCI)
	4369  SB300 IDE Controller
	436c  SB300 PCI to LPC Bridge
	436d  SB300 AC97 Modem Controller
	436e  SB300 Serial ATA Controller
	4370  IXP SB400 AC'97 Audio Controller
	4371  IXP SB4x0 PCI-PCI Bridge
	4372  IXP SB4x0 SMBus Controller
	4373  IXP SB4x0 USB2 Host Controller
	4374  IXP SB4x0 USB Host Controller
	4375  IXP SB4x0 USB Host Controller
	4376  IXP SB4x0 IDE Controller
	4377  IXP SB4x0 PCI-ISA Bridge
	4378  IXP SB400 AC'97 Modem Controller
	4379  IXP SB4x0 Serial ATA Controller
	437a  IXP SB400 Serial ATA Controller
	437b  IXP SB4x0 High Definition Audio Controller
	4380  SB600 Non-Raid-5 SATA
	4381  SB600 SATA Controller (RAID 5 mode)
	4382  SB600 AC97 Audio
	4383  SBx00 Azalia (Intel HDA)
	4384  SBx00 PCI to PCI Bridge
	4385  SBx00 SMBus Controller
	4386  SB600 USB Controller (EHCI)
	4387  SB600 USB (OHCI0)
	4388  SB600 USB (OHCI1)
	4389  SB600 USB (OHCI2)
	438a  SB600 USB (OHCI3)
	438b  SB600 USB (OHCI4)
	438c  SB600 IDE
	438d  SB600 PCI to LPC Bridge
	438e  SB600 AC97 Modem
	4390  SB7x0/SB8x0/SB9x0 SATA Controller [IDE mode]
	4391  SB7x0/SB8x0/SB9x0 SATA Controller [AHCI mode]
	4392  SB7x0/SB8x0/SB9x0 SATA Controller [Non-RAID5 mode]
	4393  SB7x0/SB8x0/SB9x0 SATA Controller [RAID5 mode]
	4394  SB7x0/SB8x0/SB9x0 SATA Controller [AHCI mode]
	4395  SB8x0/SB9x0 SATA Controller [Storage mode]
	4396  SB7x0/SB8x0/SB9x0 USB EHCI Controller
	4397  SB7x0/SB8x0/SB9x0 USB OHCI0 Controller
	4398  SB7x0 USB OHCI1 Controller
	4399  SB7x0/SB8x0/SB9x0 USB OHCI2 Controller
	439c  SB7x0/SB8x0/SB9x0 IDE Controller
	439d  SB7x0/SB8x0/SB9x0 LPC host controller
	43a0  SB700/SB800/SB900 PCI to PCI bridge (PCIE port 0)
	43a1  SB700/SB800/SB900 PCI to PCI bridge (PCIE port 1)
	43a2  SB900 PCI to PCI bridge (PCIE port 2)
	43a3  SB900 PCI to PCI bridge (PCIE port 3)
	4437  RS250 [Mobility Radeon 7000 IGP]
	4554  210888ET [Mach64 ET]
	4630  XENOS Parent Die (XBOX 360)
	4631  XENOS Daughter Die (XBOX 360)
	4654  Mach64 VT
	4742  Rage 3 [3D Rage PRO AGP 2X]
	4744  Rage 3 [3D Rage PRO AGP 1X]
	4749  3D Rage PRO PCI
	474d  Rage XL AGP 2X
	474e  Rage XC AGP
	474f  Rage XL
	4750  3D Rage Pro PCI
	4752  Rage 3 [Rage XL PCI]
	4753  Rage XC
	4754  Mach64 GT/GT-B [3D Rage I/II]
	4755  Mach64 GT-B [3D Rage II+ DVD]
	4756  Rage 2 [3D Rage IIC PCI]
	4757  Rage 2 [3D Rage IIC AGP]
	4758  Mach64 GX [WinTurbo]
	4759  Rage 3 [3D Rage IIC PCI]
	475a  3D Rage IIC AGP
	4845  Xilleon 220 HBIU for HDTV2
	4846  Xilleon 220 IDE for HDTV2
	4847  Xilleon 220 USB for HDTV2
	4848  Xilleon 220 DAIO-0 for HDTV2
	4849  Xilleon 220 DAIO-1 for HDTV2
	484a  Xilleon 220 LPC for HDTV2
	4850  Xilleon 215 HBIU for X215
	4851  Xilleon 215 IDE for X215
	4852  Xilleon 215 USB for X215
	4853  Xilleon 215 DAIO-0 for X215
	4854  Xilleon 215 DAIO-1 for X215
	4855  Xilleon 225 HBIU for X225
	4856  Xilleon 225 IDE for X225
	4857  Xilleon 225 USB for X225
	4858  Xilleon 225 DAIO-0 for X225
	4859  Xilleon 225 DAIO-1 for X225
	4860  Xilleon 210 HBIU for X210
	4861  Xilleon 210 IDE for X210
	4862  Xilleon 210 USB for X210
	4863  Xilleon 210 DAIO-0 for X210
	4864  Xilleon 210 DAIO-1 for X210
	4865  Xilleon 226 HBIU for X226
	4866  Xilleon 226 IDE for X226
	4867  Xilleon 226 USB for X226
	4868  Xilleon 226 DAIO-0 for X226
	4869  Xilleon 226 DAIO-1 for X226
	486a  Xilleon 240S HBIU for X240S
	486b  Xilleon 240H HBIU for X240H
	486c  Xilleon 240S USB for X240S
	486d  Xilleon 240H USB for X240H
	486e  Xilleon 250 USB 1.1 for X250
	486f  Xilleon 260 USB 1.1 for X260
	4870  Xilleon 250 HBIU for X250
	4871  Xilleon 250 IDE for X250
	4872  Xilleon 234/235 HBIU for X234/X235
	4873  Xilleon 244/245 HBIU for X244/X245
	4874  Xilleon 234/235 USB 1.1 for X234/X235
	4875  Xilleon 260 HBIU for X260
	4876  Xilleon 260 IDE for X260
	4877  Xilleon 244/245 USB 1.1 for X244/X245
	4878  Xilleon 270 HBIU for X270
	487b  Xilleon 242 HBIU for X242
	487d  Xilleon 242 USB 1.1 for X242
	4880  Xilleon 254 HBIU for X254
	4881  Xilleon 254 USB 1.1 for X254
	4882  Xilleon 255 HBIU for X255
	4883  Xilleon 255 USB 1.1 for X255
	4884  Xilleon 243 HBIU for X243
	4885  Xilleon 243 USB 1.1 for X243
	4886  Xilleon 233 HBIU for X233
	4887  Xilleon 233 USB 1.1 for X233
	4888  Xilleon 143 HBIU for X143
	4889  Xilleon 143 HBIU for X143L
	488a  Xilleon 143 HBIU for X143S
	4966  RV250 [Radeon 9000 Series]
	496e  RV250 [Radeon 9000] (Secondary)
	4a49  R420 [Radeon X800 PRO/GTO AGP]
	4a4a  R420 [Radeon X800 GT AGP]
	4a4b  R420 [Radeon X800 AGP Series]
	4a4d  R420 GL [FireGL X3-256]
	4a4e  RV420/M18 [Mobility Radeon 9800]
	4a4f  R420 [Radeon X850 AGP]
	4a50  R420 [Radeon X800 XT Platinum Edition AGP]
	4a54  R420 [Radeon X800 VE AGP]
	4a69  R420 [Radeon X800 PRO/GTO] (Secondary)
	4a6a  R420 [Radeon X800] (Secondary)
	4a6b  R420 [Radeon X800 XT AGP] (Secondary)
	4a70  R420 [Radeon X800 XT Platinum Edition AGP] (Secondary)
	4a74  R420 [Radeon X800 VE] (Secondary)
	4b49  R481 [Radeon X850 XT AGP]
	4b4b  R481 [Radeon X850 PRO AGP]
	4b4c  R481 [Radeon X850 XT Platinum Edition AGP]
	4b69  R481 [Radeon X850 XT AGP] (Secondary)
	4b6b  R481 [Radeon X850 PRO AGP] (Secondary)
	4b6c  R481 [Radeon X850 XT Platinum Edition AGP] (Secondary)
	4c42  Mach64 LT [3D Rage LT PRO AGP]
	4c46  Rage Mobility 128 AGP 2X/Mobility M3
	4c47  3D Rage IIC PCI / Mobility Radeon 7500/7500C
	4c49  3D Rage LT PRO PCI
	4c4d  Rage Mobility AGP 2x Series
	4c4e  Rage Mobility L AGP 2x
	4c50  Rage 3 LT [3D Rage LT PRO PCI]
	4c52  M1 [Rage Mobility-M1 PCI]
	4c54  264LT [Mach64 LT]
	4c57  RV200/M7 [Mobility Radeon 7500]
	4c58  RV200/M7 GL [Mobility FireGL 7800]
	4c59  RV100/M6 [Rage/Radeon Mobility Series]
	4c66  RV250/M9 GL [Mobility FireGL 9000/Radeon 9000]
	4c6e  RV250/M9 [Mobility Radeon 9000] (Secondary)
	4d46  Rage Mobility 128 AGP 4X/Mobility M4
	4d52  Theater 550 PRO PCI [ATI TV Wonder 550]
	4d53  Theater 550 PRO PCIe
	4e44  R300 [Radeon 9700/9700 PRO]
	4e45  R300 [Radeon 9500 PRO/9700]
	4e46  R300 [Radeon 9600 TX]
	4e47  R300 GL [FireGL X1]
	4e48  R350 [Radeon 9800 Series]
	4e49  R350 [Radeon 9800]
	4e4a  R360 [Radeon 9800 XXL/XT]
	4e4b  R350 GL [FireGL X2 AGP Pro]
	4e50  RV350/M10 / RV360/M11 [Mobility Radeon 9600 (PRO) / 9700]
	4e51  RV350 [Radeon 9550/9600/X1050 Series]
	4e52  RV350/M10 [Mobility Radeon 9500/9700 SE]
	4e54  RV350/M10 GL [Mobility FireGL T2]
	4e56  RV360/M12 [Mobility Radeon 9550]
	4e64  R300 [Radeon 9700 PRO] (Secondary)
	4e65  R300 [Radeon 9500 PRO] (Secondary)
	4e66  RV350 [Radeon 9600] (Secondary)
	4e67  R300 GL [FireGL X1] (Secondary)
	4e68  R350 [Radeon 9800 PRO] (Secondary)
	4e69  R350 [Radeon 9800] (Secondary)
	4e6a  RV350 [Radeon 9800 XT] (Secondary)
	4e71  RV350/M10 [Mobility Radeon 9600] (Secondary)
	4f72  RV250 [Radeon 9000 Series]
	4f73  RV250 [Radeon 9000 Series] (Secondary)
	5044  All-In-Wonder 128 PCI
	5046  Rage 4 [Rage 128 PRO AGP 4X]
	5050  Rage 4 [Rage 128 PRO PCI / Xpert 128 PCI]
	5052  Rage 4 [Rage 128 PRO AGP 4X]
	5144  R100 [Radeon 7200 / All-In-Wonder Radeon]
	5148  R200 GL [FireGL 8800]
	514c  R200 [Radeon 8500/8500 LE]
	514d  R200 [Radeon 9100]
	5157  RV200 [Radeon 7500/7500 LE]
	5159  RV100 [Radeon 7000 / Radeon VE]
	515e  ES1000
	5245  Rage 128 GL PCI
	5246  Rage 128 (Rage 4) series
	524b  Rage 128 VR PCI
	524c  Rage 128 VR AGP
	534d  Rage 128 4X AGP 4x
	5354  Mach 64 VT
	5446  Rage 128 PRO Ultra AGP 4x
	5452  Rage 128 PRO Ultra4XL VR-R AGP
	5460  RV370/M22 [Mobility Radeon X300]
	5461  RV370/M22 [Mobility Radeon X300]
	5462  RV380/M24C [Mobility Radeon X600 SE]
	5464  RV370/M22 GL [Mobility FireGL V3100]
	5549  R423 [Radeon X800 GTO]
	554a  R423 [Radeon X800 XT Platinum Edition]
	554b  R423 [Radeon X800 GT/SE]
	554d  R480 [Radeon X800 GTO2/XL]
	554e  R430 [All-In-Wonder X800 GT]
	554f  R430 [Radeon X800]
	5550  R423 GL [FireGL V7100]
	5551  R423 GL [FireGL V5100]
	5569  R423 [Radeon X800 PRO] (Secondary)
	556b  R423 [Radeon X800 GT] (Secondary)
	556d  R480 [Radeon X800 GTO2/XL] (Secondary)
	556f  R430 [Radeon X800] (Secondary)
	5571  R423 GL [FireGL V5100] (Secondary)
	564b  RV410/M26 GL [Mobility FireGL V5000]
	564f  RV410/M26 [Mobility Radeon X700 XL]
	5652  RV410/M26 [Mobility Radeon X700]
	5653  RV410/M26 [Mobility Radeon X700]
	5654  Mach64 VT [Video Xpression]
	5655  264VT3 [Mach64 VT3]
	5656  Mach64 VT4 [Video Xpression+]
	5657  RV410 [Radeon X550 XTX / X700]
	5830  RS300 Host Bridge
	5831  RS300 Host Bridge
	5832  RS300 Host Bridge
	5833  RS300 Host Bridge
	5834  RS300 [Radeon 9100 IGP]
	5835  RS300M [Mobility Radeon 9100 IGP]
	5838  RS300 AGP Bridge
	5854  RS480 [Radeon Xpress 200 Series] (Secondary)
	5874  RS480 [Radeon Xpress 1150] (Secondary)
	5940  RV280 [Radeon 9200 PRO] (Secondary)
	5941  RV280 [Radeon 9200] (Secondary)
	5944  RV280 [Radeon 9200 SE PCI]
	5950  RS480/RS482/RS485 Host Bridge
	5951  RX480/RX482 Host Bridge
	5952  RD580 Host Bridge
	5954  RS480 [Radeon Xpress 200 Series]
	5955  RS480M [Mobility Radeon Xpress 200]
	5956  RD790 Host Bridge
	5957  RX780/RX790 Host Bridge
	5958  RD780 Host Bridge
	5960  RV280 [Radeon 9200 PRO / 9250]
	5961  RV280 [Radeon 9200]
	5962  RV280 [Radeon 9200]
	5964  RV280 [Radeon 9200 SE]
	5965  RV280 GL [FireMV 2200 PCI]
	5974  RS482/RS485 [Radeon Xpress 1100/1150]
	5975  RS482M [Mobility Radeon Xpress 200]
	5978  RX780/RD790 PCI to PCI bridge (external gfx0 port A)
	5979  RD790 PCI to PCI bridge (external gfx0 port B)
	597a  RD790 PCI to PCI bridge (PCI express gpp port A)
	597b  RX780/RD790 PCI to PCI bridge (PCI express gpp port B)
	597c  RD790 PCI to PCI bridge (PCI express gpp port C)
	597d  RX780/RD790 PCI to PCI bridge (PCI express gpp port D)
	597e  RD790 PCI to PCI bridge (PCI express gpp port E)
	597f  RD790 PCI to PCI bridge (PCI express gpp port F)
	5980  RD790 PCI to PCI bridge (external gfx1 port A)
	5981  RD790 PCI to PCI bridge (external gfx1 port B)
	5982  RD790 PCI to PCI bridge (NB-SB link)
	5a10  RD890 Northbridge only dual slot (2x16) PCI-e GFX Hydra part
	5a11  RD890 Northbridge only single slot PCI-e GFX Hydra part
	5a12  RD890 Northbridge only dual slot (2x8) PCI-e GFX Hydra part
	5a13  RD890S/SR5650 Host Bridge
	5a14  RD9x0/RX980 Host Bridge
	5a15  RD890 PCI to PCI bridge (PCI express gpp port A)
	5a16  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GFX port 0)
	5a17  RD890/RD9x0 PCI to PCI bridge (PCI Express GFX port 1)
	5a18  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 0)
	5a19  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 1)
	5a1a  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 2)
	5a1b  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 3)
	5a1c  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 4)
	5a1d  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP Port 5)
	5a1e  RD890/RD9x0/RX980 PCI to PCI bridge (PCI Express GPP2 Port 0)
	5a1f  RD890/RD990 PCI to PCI bridge (PCI Express GFX2 port 0)
	5a20  RD890/RD990 PCI to PCI bridge (PCI Express GFX2 port 1)
	5a23  RD890S/RD990 I/O Memory Management Unit (IOMMU)
	5a31  RC410 Host Bridge
	5a33  RS400 Host Bridge
	5a34  RS4xx PCI Express Port [ext gfx]
	5a36  RC4xx/RS4xx PCI Express Port 1
	5a37  RC4xx/RS4xx PCI Express Port 2
	5a38  RC4xx/RS4xx PCI Express Port 3
	5a39  RC4xx/RS4xx PCI Express Port 4
	5a3f  RC4xx/RS4xx PCI Bridge [int gfx]
	5a41  RS400 [Radeon Xpress 200]
	5a42  RS400M [Radeon Xpress 200M]
	5a61  RC410 [Radeon Xpress 200/1100]
	5a62  RC410M [Mobility Radeon Xpress 200M]
	5b60  RV370 [Radeon X300]
	5b62  RV370 [Radeon X600/X600 SE]
	5b63  RV370 [Radeon X300/X550/X1050 Series]
	5b64  RV370 GL [FireGL V3100]
	5b65  RV370 GL [FireMV 2200]
	5b66  RV370X
	5b70  RV370 [Radeon X300 SE]
	5b72  RV380 [Radeon X300/X550/X1050 Series] (Secondary)
	5b73  RV370 [Radeon X300/X550/X1050 Series] (Secondary)
	5b74  RV370 GL [FireGL V3100] (Secondary)
	5b75  RV370 GL [FireMV 2200] (Secondary)
	5c61  RV280/M9+ [Mobility Radeon 9200 AGP]
	5c63  RV280/M9+ [Mobility Radeon 9200 AGP]
	5d44  RV280 [Radeon 9200 SE] (Secondary)
	5d45  RV280 GL [FireMV 2200 PCI] (Secondary)
	5d48  R423/M28 [Mobility Radeon X800 XT]
	5d49  R423/M28 GL [Mobility FireGL V5100]
	5d4a  R423/M28 [Mobility Radeon X800]
	5d4d  R480 [Radeon X850 XT Platinum Edition]
	5d4e  R480 [Radeon X850 SE]
	5d4f  R480 [Radeon X800 GTO]
	5d50  R480 GL [FireGL V7200]
	5d52  R480 [Radeon X850 XT]
	5d57  R423 [Radeon X800 XT]
	5d6d  R480 [Radeon X850 XT Platinum Edition] (Secondary)
	5d6f  R480 [Radeon X800 GTO] (Secondary)
	5d72  R480 [Radeon X850 XT] (Secondary)
	5d77  R423 [Radeon X800 XT] (Secondary)
	5e48  RV410 GL [FireGL V5000]
	5e49  RV410 [Radeon X700 Series]
	5e4a  RV410 [Radeon X700 XT]
	5e4b  RV410 [Radeon X700 PRO]
	5e4c  RV410 [Radeon X700 SE]
	5e4d  RV410 [Radeon X700]
	5e4f  RV410 [Radeon X700]
	5e6b  RV410 [Radeon X700 PRO] (Secondary)
	5e6d  RV410 [Radeon X700] (Secondary)
	5f57  R423 [Radeon X800 XT]
	6600  Mars [Radeon HD 8670A/8670M/8750M / R7 M370]
	6601  Mars [Radeon HD 8730M]
	6604  Opal XT [Radeon R7 M265/M365X/M465]
	6605  Opal PRO [Radeon R7 M260X]
	6606  Mars XTX [Radeon HD 8790M]
	6607  Mars LE [Radeon HD 8530M / R5 M240]
	6608  Oland GL [FirePro W2100]
	6609  Oland GL [FirePro W2100 / Barco MXRT 2600]
	6610  Oland XT [Radeon HD 8670 / R5 340X OEM / R7 250/350/350X OEM]
	6611  Oland [Radeon HD 8570 / R5 430 OEM / R7 240/340/430 / Radeon 520 OEM]
	6613  Oland PRO [Radeon R7 240/340 / Radeon 520]
	6617  Oland LE [Radeon R7 240]
	6631  Oland
	6640  Saturn XT [FirePro M6100]
	6641  Saturn PRO [Radeon HD 8930M]
	6646  Bonaire XT [Radeon R9 M280X / FirePro W6150M]
	6647  Saturn PRO/XT [Radeon R9 M270X/M280X]
	6649  Bonaire [FirePro W5100]
	664d  Bonaire [FirePro W5100 / Barco MXRT-5600]
	6650  Bonaire
	6651  Bonaire
	6658  Bonaire XTX [Radeon R7 260X/360]
	665c  Bonaire XT [Radeon HD 7790/8770 / R7 360 / R9 260/360 OEM]
	665d  Bonaire [Radeon R7 200 Series]
	665f  Tobago PRO [Radeon R7 360 / R9 360 OEM]
	6660  Sun XT [Radeon HD 8670A/8670M/8690M / R5 M330 / M430 / Radeon 520 Mobile]
	6663  Sun PRO [Radeon HD 8570A/8570M]
	6664  Jet XT [Radeon R5 M240]
	6665  Jet PRO [Radeon R5 M230 / R7 M260DX / Radeon 520/610 Mobile]
	6667  Jet ULT [Radeon R5 M230]
	666f  Sun LE [Radeon HD 8550M / R5 M230]
	66a0  Vega 20 [Radeon Pro/Radeon Instinct]
	66a1  Vega 20 [Radeon Pro VII/Radeon Instinct MI50]
	66a2  Vega 20
	66a3  Vega 20 [Radeon Pro Vega II/Radeon Pro Vega II Duo]
	66a7  Vega 20 [Radeon Pro Vega 20]
	66af  Vega 20 [Radeon VII]
	6704  Cayman PRO GL [FirePro V7900]
	6707  Cayman LE GL [FirePro V5900]
	6718  Cayman XT [Radeon HD 6970]
	6719  Cayman PRO [Radeon HD 6950]
	671c  Antilles [Radeon HD 6990]
	671d  Antilles [Radeon HD 6990]
	671f  Cayman CE [Radeon HD 6930]
	6720  Blackcomb [Radeon HD 6970M/6990M]
	6738  Barts XT [Radeon HD 6870]
	6739  Barts PRO [Radeon HD 6850]
	673e  Barts LE [Radeon HD 6790]
	6740  Whistler [Radeon HD 6730M/6770M/7690M XT]
	6741  Whistler [Radeon HD 6630M/6650M/6750M/7670M/7690M]
	6742  Whistler LE [Radeon HD 6610M/7610M]
	6743  Whistler [Radeon E6760]
	6749  Turks GL [FirePro V4900]
	674a  Turks GL [FirePro V3900]
	6750  Onega [Radeon HD 6650A/7650A]
	6751  Turks [Radeon HD 7650A/7670A]
	6758  Turks XT [Radeon HD 6670/7670]
	6759  Turks PRO [Radeon HD 6570/7570/8550 / R5 230]
	675b  Turks [Radeon HD 7600 Series]
	675d  Turks PRO [Radeon HD 7570]
	675f  Turks LE [Radeon HD 5570/6510/7510/8510]
	6760  Seymour [Radeon HD 6400M/7400M Series]
	6761  Seymour LP [Radeon HD 6430M]
	6763  Seymour [Radeon E6460]
	6764  Seymour [Radeon HD 6400M Series]
	6765  Seymour [Radeon HD 6400M Series]
	6766  Caicos
	6767  Caicos
	6768  Caicos
	6770  Caicos [Radeon HD 6450A/7450A]
	6771  Caicos XTX [Radeon HD 8490 / R5 235X OEM]
	6772  Caicos [Radeon HD 7450A]
	6778  Caicos XT [Radeon HD 7470/8470 / R5 235/310 OEM]
	6779  Caicos [Radeon HD 6450/7450/8450 / R5 230 OEM]
	677b  Caicos PRO [Radeon HD 7450]
	6780  Tahiti XT GL [FirePro W9000]
	6784  Tahiti [FirePro Series Graphics Adapter]
	6788  Tahiti [FirePro Series Graphics Adapter]
	678a  Tahiti PRO GL [FirePro Series]
	6798  Tahiti XT [Radeon HD 7970/8970 OEM / R9 280X]
	679a  Tahiti PRO [Radeon HD 7950/8950 OEM / R9 280]
	679b  Malta [Radeon HD 7990/8990 OEM]
	679e  Tahiti LE [Radeon HD 7870 XT]
	679f  Tahiti
	67a0  Hawaii XT GL [FirePro W9100]
	67a1  Hawaii PRO GL [FirePro W8100]
	67a2  Hawaii GL
	67a8  Hawaii
	67a9  Hawaii
	67aa  Hawaii
	67b0  Hawaii XT / Grenada XT [Radeon R9 290X/390X]
	67b1  Hawaii PRO [Radeon R9 290/390]
	67b8  Hawaii XT [Radeon R9 290X Engineering Sample]
	67b9  Vesuvius [Radeon R9 295X2]
	67be  Hawaii LE
	67c0  Ellesmere [Radeon Pro WX 7100 Mobile]
	67c2  Ellesmere [Radeon Pro V7300X / V7350x2]
	67c4  Ellesmere [Radeon Pro WX 7100]
	67c7  Ellesmere [Radeon Pro WX 5100]
	67ca  Ellesmere [Polaris10]
	67cc  Ellesmere [Polaris10]
	67cf  Ellesmere [Polaris10]
	67d0  Ellesmere [Radeon Pro V7300X / V7350x2]
	67d4  Ellesmere [Radeon Pro WX 7100 / Barco MXRT-8700]
	67d7  Ellesmere [Radeon Pro WX 5100 / Barco MXRT-6700]
	67df  Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]
	67e0  Baffin [Radeon Pro WX 4170]
	67e1  Baffin [Polaris11]
	67e3  Baffin [Radeon Pro WX 4100]
	67e8  Baffin [Radeon Pro WX 4130/4150]
	67e9  Baffin [Polaris11]
	67eb  Baffin [Radeon Pro V5300X]
	67ef  Baffin [Radeon RX 460/560D / Pro 450/455/460/555/555X/560/560X]
	67ff  Baffin [Radeon RX 550 640SP / RX 560/560X]
	6800  Wimbledon XT [Radeon HD 7970M]
	6801  Neptune XT [Radeon HD 8970M]
	6802  Wimbledon
	6806  Neptune
	6808  Pitcairn XT GL [FirePro W7000]
	6809  Pitcairn LE GL [FirePro W5000]
	6810  Curacao XT / Trinidad XT [Radeon R7 370 / R9 270X/370X]
	6811  Curacao PRO [Radeon R7 370 / R9 270/370 OEM]
	6816  Pitcairn
	6817  Pitcairn
	6818  Pitcairn XT [Radeon HD 7870 GHz Edition]
	6819  Pitcairn PRO [Radeon HD 7850 / R7 265 / R9 270 1024SP]
	6820  Venus XTX [Radeon HD 8890M / R9 M275X/M375X]
	6821  Venus XT [Radeon HD 8870M / R9 M270X/M370X]
	6822  Venus PRO [Radeon E8860]
	6823  Venus PRO [Radeon HD 8850M / R9 M265X]
	6825  Heathrow XT [Radeon HD 7870M]
	6826  Chelsea LP [Radeon HD 7700M Series]
	6827  Heathrow PRO [Radeon HD 7850M/8850M]
	6828  Cape Verde PRO [FirePro W600]
	6829  Cape Verde
	682a  Venus PRO
	682b  Cape Verde PRO / Venus LE / Tropo PRO-L [Radeon HD 8830M / R7 250 / R7 M465X]
	682c  Cape Verde GL [FirePro W4100]
	682d  Chelsea XT GL [FirePro M4000]
	682f  Chelsea LP [Radeon HD 7730M]
	6835  Cape Verde PRX [Radeon R9 255 OEM]
	6837  Cape Verde LE [Radeon HD 7730/8730]
	683d  Cape Verde XT [Radeon HD 7770/8760 / R7 250X]
	683f  Cape Verde PRO [Radeon HD 7750/8740 / R7 250E]
	6840  Thames [Radeon HD 7500M/7600M Series]
	6841  Thames [Radeon HD 7550M/7570M/7650M]
	6842  Thames LE [Radeon HD 7000M Series]
	6843  Thames [Radeon HD 7670M]
	6860  Vega 10 [Instinct MI25/MI25x2/V340/V320]
	6861  Vega 10 XT [Radeon PRO WX 9100]
	6862  Vega 10 XT [Radeon PRO SSG]
	6863  Vega 10 XTX [Radeon Vega Frontier Edition]
	6864  Vega 10 [Radeon Pro V340/Instinct MI25x2]
	6867  Vega 10 XL [Radeon Pro Vega 56]
	6868  Vega 10 [Radeon PRO WX 8100/8200]
	6869  Vega 10 XGA [Radeon Pro Vega 48]
	686a  Vega 10 LEA
	686b  Vega 10 XTXA [Radeon Pro Vega 64X]
	686c  Vega 10 [Instinct MI25 MxGPU/MI25x2 MxGPU/V340 MxGPU/V340L MxGPU]
	686d  Vega 10 GLXTA
	686e  Vega 10 GLXLA
	687f  Vega 10 XL/XT [Radeon RX Vega 56/64]
	6880  Lexington [Radeon HD 6550M]
	6888  Cypress XT [FirePro V8800]
	6889  Cypress PRO [FirePro V7800]
	688a  Cypress XT [FirePro V9800]
	688c  Cypress XT GL [FireStream 9370]
	688d  Cypress PRO GL [FireStream 9350]
	6898  Cypress XT [Radeon HD 5870]
	6899  Cypress PRO [Radeon HD 5850]
	689b  Cypress PRO [Radeon HD 6800 Series]
	689c  Hemlock [Radeon HD 5970]
	689d  Hemlock [Radeon HD 5970]
	689e  Cypress LE [Radeon HD 5830]
	68a0  Broadway XT [Mobility Radeon HD 5870]
	68a1  Broadway PRO [Mobility Radeon HD 5850]
	68a8  Granville [Radeon HD 6850M/6870M]
	68a9  Juniper XT [FirePro V5800]
	68b8  Juniper XT [Radeon HD 5770]
	68b9  Juniper LE [Radeon HD 5670 640SP Edition]
	68ba  Juniper XT [Radeon HD 6770]
	68be  Juniper PRO [Radeon HD 5750]
	68bf  Juniper PRO [Radeon HD 6750]
	68c0  Madison [Mobility Radeon HD 5730 / 6570M]
	68c1  Madison [Mobility Radeon HD 5650/5750 / 6530M/6550M]
	68c7  Pinewood [Mobility Radeon HD 5570/6550A]
	68c8  Redwood XT GL [FirePro V4800]
	68c9  Redwood PRO GL [FirePro V3800]
	68d8  Redwood XT [Radeon HD 5670/5690/5730]
	68d9  Redwood PRO [Radeon HD 5550/5570/5630/6510/6610/7570]
	68da  Redwood LE [Radeon HD 5550/5570/5630/6390/6490/7570]
	68de  Redwood
	68e0  Park [Mobility Radeon HD 5430/5450/5470]
	68e1  Park [Mobility Radeon HD 5430]
	68e4  Robson CE [Radeon HD 6370M/7370M]
	68e5  Robson LE [Radeon HD 6330M]
	68e8  Cedar
	68e9  Cedar [ATI FirePro (FireGL) Graphics Adapter]
	68f1  Cedar GL [FirePro 2460]
	68f2  Cedar GL [FirePro 2270]
	68f8  Cedar [Radeon HD 7300 Series]
	68f9  Cedar [Radeon HD 5000/6000/7350/8350 Series]
	68fa  Cedar [Radeon HD 7350/8350 / R5 220]
	68fe  Cedar LE
	6900  Topaz XT [Radeon R7 M260/M265 / M340/M360 / M440/M445 / 530/535 / 620/625 Mobile]
	6901  Topaz PRO [Radeon R5 M255]
	6907  Meso XT [Radeon R5 M315]
	6920  Amethyst [Radeon R9 M395/ M395X Mac Edition]
	6921  Amethyst XT [Radeon R9 M295X / M390X]
	6929  Tonga XT GL [FirePro S7150]
	692b  Tonga PRO GL [FirePro W7100]
	692f  Tonga XTV GL [FirePro S7150V]
	6930  Tonga PRO [Radeon R9 380 4GB]
	6938  Tonga XT / Amethyst XT [Radeon R9 380X / R9 M295X]
	6939  Tonga PRO [Radeon R9 285/380]
	693b  Tonga PRO GL [FirePro W7100 / Barco MXRT-7600]
	694c  Polaris 22 XT [Radeon RX Vega M GH]
	694e  Polaris 22 XL [Radeon RX Vega M GL]
	694f  Polaris 22 MGL XL [Radeon Pro WX Vega M GL]
	6980  Polaris12
	6981  Lexa XT [Radeon PRO WX 3200]
	6985  Lexa XT [Radeon PRO WX 3100]
	6986  Polaris12
	6987  Lexa [Radeon 540X/550X/630 / RX 640 / E9171 MCM]
	698f  Lexa XT [Radeon PRO WX 3100 / Barco MXRT 4700]
	6995  Lexa XT [Radeon PRO WX 2100]
	699f  Lexa PRO [Radeon 540/540X/550/550X / RX 540X/550/550X]
	69a0  Vega 12
	69a1  Vega 12
	69a2  Vega 12
	69a3  Vega 12
	69af  Vega 12 [Radeon Pro Vega 20]
	6fdf  Polaris 20 XL [Radeon RX 580 2048SP]
	700f  RS100 AGP Bridge
	7010  RS200/RS250 AGP Bridge
	7100  R520 [Radeon X1800 XT]
	7101  R520/M58 [Mobility Radeon X1800 XT]
	7102  R520/M58 [Mobility Radeon X1800]
	7104  R520 GL [FireGL V7200 / Barco MXTR-5100]
	7109  R520 [Radeon X1800 XL]
	710a  R520 [Radeon X1800 GTO]
	710b  R520 [Radeon X1800 GTO]
	710e  R520 GL [FireGL V7300]
	710f  R520 GL [FireGL V7350]
	7120  R520 [Radeon X1800] (Secondary)
	7124  R520 GL [FireGL V7200] (Secondary)
	7129  R520 [Radeon X1800] (Secondary)
	712e  R520 GL [FireGL V7300] (Secondary)
	712f  R520 GL [FireGL V7350] (Secondary)
	7140  RV515 [Radeon X1300/X1550/X1600 Series]
	7142  RV515 PRO [Radeon X1300/X1550 Series]
	7143  RV505 [Radeon X1300/X1550 Series]
	7145  RV515/M54 [Mobility Radeon X1400]
	7146  RV515 [Radeon X1300/X1550]
	7147  RV505 [Radeon X1550 64-bit]
	7149  RV515/M52 [Mobility Radeon X1300]
	714a  RV515/M52 [Mobility Radeon X1300]
	7152  RV515 GL [FireGL V3300]
	7153  RV515 GL [FireGL V3350]
	715f  RV505 CE [Radeon X1550 64-bit]
	7162  RV515 PRO [Radeon X1300/X1550 Series] (Secondary)
	7163  RV505 [Radeon X1550 Series] (Secondary)
	7166  RV515 [Radeon X1300/X1550 Series] (Secondary)
	7167  RV515 [Radeon X1550 64-bit] (Secondary)
	7172  RV515 GL [FireGL V3300] (Secondary)
	7173  RV515 GL [FireGL V3350] (Secondary)
	7181  RV516 [Radeon X1600/X1650 Series]
	7183  RV516 [Radeon X1300/X1550 Series]
	7186  RV516/M64 [Mobility Radeon X1450]
	7187  RV516 [Radeon X1300/X1550 Series]
	7188  RV516/M64-S [Mobility Radeon X2300]
	718a  RV516/M64 [Mobility Radeon X2300]
	718b  RV516/M62 [Mobility Radeon X1350]
	718c  RV516/M62-CSP64 [Mobility Radeon X1350]
	718d  RV516/M64-CSP128 [Mobility Radeon X1450]
	7193  RV516 [Radeon X1550 Series]
	7196  RV516/M62-S [Mobility Radeon X1350]
	719b  RV516 GL [FireMV 2250]
	719f  RV516 [Radeon X1550 Series]
	71a0  RV516 [Radeon X1300/X1550 Series] (Secondary)
	71a1  RV516 [Radeon X1600/X1650 Series] (Secondary)
	71a3  RV516 [Radeon X1300/X1550 Series] (Secondary)
	71a7  RV516 [Radeon X1300/X1550 Series] (Secondary)
	71bb  RV516 GL [FireMV 2250] (Secondary)
	71c0  RV530 [Radeon X1600 XT/X1650 GTO]
	71c1  RV535 [Radeon X1650 PRO]
	71c2  RV530 [Radeon X1600 PRO]
	71c3  RV530 [Radeon X1600 PRO]
	71c4  RV530/M56 GL [Mobility FireGL V5200]
	71c5  RV530/M56-P [Mobility Radeon X1600]
	71c6  RV530LE [Radeon X1600/X1650 PRO]
	71c7  RV535 [Radeon X1650 PRO]
	71ce  RV530 [Radeon X1300 XT/X1600 PRO]
	71d2  RV530 GL [FireGL V3400]
	71d4  RV530/M66 GL [Mobility FireGL V5250]
	71d5  RV530/M66-P [Mobility Radeon X1700]
	71d6  RV530/M66-XT [Mobility Radeon X1700]
	71de  RV530/M66 [Mobility Radeon X1700/X2500]
	71e0  RV530 [Radeon X1600] (Secondary)
	71e1  RV535 [Radeon X1650 PRO] (Secondary)
	71e2  RV530 [Radeon X1600] (Secondary)
	71e6  RV530 [Radeon X1650] (Secondary)
	71e7  RV535 [Radeon X1650 PRO] (Secondary)
	71f2  RV530 GL [FireGL V3400] (Secondary)
	7210  RV550/M71 [Mobility Radeon HD 2300]
	7211  RV550/M71 [Mobility Radeon X2300 HD]
	7240  R580+ [Radeon X1950 XTX]
	7244  R580+ [Radeon X1950 XT]
	7248  R580 [Radeon X1950]
	7249  R580 [Radeon X1900 XT]
	724b  R580 [Radeon X1900 GT]
	724e  R580 GL [FireGL V7350]
	7269  R580 [Radeon X1900 XT] (Secondary)
	726b  R580 [Radeon X1900 GT] (Secondary)
	726e  R580 [AMD Stream Processor] (Secondary)
	7280  RV570 [Radeon X1950 PRO]
	7288  RV570 [Radeon X1950 GT]
	7291  RV560 [Radeon X1650 XT]
	7293  RV560 [Radeon X1650 GT]
	72a0  RV570 [Radeon X1950 PRO] (Secondary)
	72a8  RV570 [Radeon X1950 GT] (Secondary)
	72b1  RV560 [Radeon X1650 XT] (Secondary)
	72b3  RV560 [Radeon X1650 GT] (Secondary)
	7300  Fiji [Radeon R9 FURY / NANO Series]
	7310  Navi 10 [Radeon Pro W5700X]
	7312  Navi 10 [Radeon Pro W5700]
	7314  Navi 10 USB
	7319  Navi 10 [Radeon Pro 5700 XT]
	731b  Navi 10 [Radeon Pro 5700]
	731e  TDC-150
	731f  Navi 10 [Radeon RX 5600 OEM/5600 XT / 5700/5700 XT]
	7340  Navi 14 [Radeon RX 5500/5500M / Pro 5300/5300M/5500M]
	7341  Navi 14 [Radeon Pro W5500]
	7347  Navi 14 [Radeon Pro W5500M]
	734f  Navi 14 [Radeon Pro W5300M]
	7360  Navi 12 [Radeon Pro 5600M/V520/BC-160]
	7362  Navi 12 [Radeon Pro V520/V540]
	7388  Arcturus GL-XL
	738c  Arcturus GL-XL [Instinct MI100]
	738e  Arcturus GL-XL [Instinct MI100]
	73a1  Navi 21 [Radeon Pro V620]
	73a2  Navi 21 Pro-XTA [Radeon Pro W6900X]
	73a3  Navi 21 GL-XL [Radeon PRO W6800]
	73a4  Navi 21 USB
	73a5  Navi 21 [Radeon RX 6950 XT]
	73ab  Navi 21 Pro-XLA [Radeon Pro W6800X/Radeon Pro W6800X Duo]
	73ae  Navi 21 [Radeon Pro V620 MxGPU]
	73af  Navi 21 [Radeon RX 6900 XT]
	73bf  Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]
	73c3  Navi 22
	73c4  Navi 22 USB
	73ce  Navi 22-XL SRIOV MxGPU
	73df  Navi 22 [Radeon RX 6700/6700 XT/6750 XT / 6800M/6850M XT]
	73e0  Navi 23
	73e1  Navi 23 WKS-XM [Radeon PRO W6600M]
	73e3  Navi 23 WKS-XL [Radeon PRO W6600]
	73e4  Navi 23 USB
	73ef  Navi 23 [Radeon RX 6650 XT / 6700S / 6800S]
	73f0  Navi 33 [Radeon RX 7600M XT]
	73ff  Navi 23 [Radeon RX 6600/6600 XT/6600M]
	7408  Aldebaran/MI200 [Instinct MI250X]
	740c  Aldebaran/MI200 [Instinct MI250X/MI250]
	740f  Aldebaran/MI200 [Instinct MI210]
	7421  Navi 24 [Radeon PRO W6500M]
	7422  Navi 24 [Radeon PRO W6400]
	7423  Navi 24 [Radeon PRO W6300/W6300M]
	7424  Navi 24 [Radeon RX 6300]
	743f  Navi 24 [Radeon RX 6400/6500 XT/6500M]
	7446  Navi 31 USB
	7448  Navi 31 [Radeon Pro W7900]
	7449  Navi 31 [Radeon Pro W7800 48GB]
	744a  Navi 31 [Radeon Pro W7900 Dual Slot]
	744b  Navi 31 [Radeon Pro W7900D]
	744c  Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]
	745e  Navi 31 [Radeon Pro W7800]
	7460  Navi 32 GL-XL [AMD Radeon PRO V710]
	7461  Navi 32 [AMD Radeon PRO V710]
	7470  Navi 32 [Radeon PRO W7700]
	747e  Navi 32 [Radeon RX 7700 XT / 7800 XT]
	7480  Navi 33 [Radeon RX 7600/7600 XT/7600M XT/7600S/7700S / PRO W7600]
	7481  Navi 33 [Steam Machine]
	7483  Navi 33 [Radeon RX 7600M/7600M XT]
	7487  Navi 33 [Radeon Graphics]
	7489  Navi 33 [Radeon Pro W7500]
	748b  Navi 33 [Radeon Graphics]
	7499  Navi 33 [Radeon RX 7400/7300/Pro W7400]
	749f  Navi 33 [Radeon RX 7500]
	74a0  Aqua Vanjaram [Instinct MI300A]
	74a1  Aqua Vanjaram [Instinct MI300X]
	74a2  Aqua Vanjaram [Instinct MI308X]
	74a5  Aqua Vanjaram [Instinct MI325X]
	74a9  Aqua Vanjaram [Instinct MI300X HF]
	74b5  Aqua Vanjaram [Instinct MI300X VF]
	74b9  Aqua Vanjaram [Instinct MI325X VF]
	74bd  Aqua Vanjaram [Instinct MI300X HF]
	7550  Navi 48 [Radeon RX 9070/9070 XT/9070 GRE]
	7551  Navi 48 [Radeon AI PRO R9700]
	7590  Navi 44 [Radeon RX 9050 / 9060 XT]
	75a0  Aqua Vanjaram [Instinct MI350X]
	75a3  Aqua Vanjaram [Instinct MI355X]
	75a8  Aqua Vanjaram [Instinct MI350P]
	7833  RS350 Host Bridge
	7834  RS350 [Radeon 9100 PRO/XT IGP]
	7835  RS350M [Mobility Radeon 9000 IGP]
	7838  RS350 AGP Bridge
	7910  RS690 Host Bridge
	7911  RS690/RS740 Host Bridge
	7912  RS690/RS740 PCI to PCI Bridge (Internal gfx)
	7913  RS690 PCI to PCI Bridge (PCI Express Graphics Port 0)
	7915  RS690 PCI to PCI Bridge (PCI Express Port 1)
	7916  RS690 PCI to PCI Bridge (PCI Express Port 2)
	7917  RS690 PCI to PCI Bridge (PCI Express Port 3)
	7919  RS690 HDMI Audio [Radeon Xpress 1200 Series]
	791e  RS690 [Radeon X1200]
	791f  RS690M [Radeon Xpress 1200/1250/1270]
	7930  RS600 Host Bridge
	7932  RS600 PCI to PCI Bridge (Internal gfx)
	7933  RS600 PCI to PCI Bridge (PCI Express Graphics Port 0)
	7935  RS600 PCI to PCI Bridge (PCI Express Port 1)
	7936  RS600 PCI to PCI Bridge (PCI Express Port 2)
	7937  RS690 PCI to PCI Bridge (PCI Express Port 3)
	793b  RS600 HDMI Audio [Radeon Xpress 1250]
	793f  RS690M [Radeon Xpress 1200/1250/1270] (Secondary)
	7941  RS600 [Radeon Xpress 1250]
	7942  RS600M [Radeon Xpress 1250]
	796e  RS740 [Radeon 2100]
	9400  R600 [Radeon HD 2900 PRO/XT]
	9401  R600 [Radeon HD 2900 XT]
	9403  R600 [Radeon HD 2900 PRO]
	9405  R600 [Radeon HD 2900 GT]
	940a  R600 GL [FireGL V8650]
	940b  R600 GL [FireGL V8600]
	940f  R600 GL [FireGL V7600]
	9440  RV770 [Radeon HD 4870]
	9441  R700 [Radeon HD 4870 X2]
	9442  RV770 [Radeon HD 4850]
	9443  R700 [Radeon HD 4850 X2]
	9444  RV770 GL [FirePro V8750]
	9446  RV770 GL [FirePro V7760]
	944a  RV770/M98L [Mobility Radeon HD 4850]
	944b  RV770/M98 [Mobility Radeon HD 4850 X2]
	944c  RV770 LE [Radeon HD 4830]
	944e  RV770 CE [Radeon HD 4710]
	9450  RV770 GL [FireStream 9270]
	9452  RV770 GL [FireStream 9250]
	9456  RV770 GL [FirePro V8700]
	945a  RV770/M98-XT [Mobility Radeon HD 4870]
	9460  RV790 [Radeon HD 4890]
	9462  RV790 [Radeon HD 4860]
	946a  RV770 GL [FirePro M7750]
	9480  RV730/M96 [Mobility Radeon HD 4650/5165]
	9488  RV730/M96-XT [Mobility Radeon HD 4670]
	9489  RV730/M96 GL [Mobility FireGL V5725]
	9490  RV730 XT [Radeon HD 4670]
	9491  RV730/M96-CSP [Radeon E4690]
	9495  RV730 [Radeon HD 4600 AGP Series]
	9498  RV730 PRO [Radeon HD 4650]
	949c  RV730 GL [FirePro V7750]
	949e  RV730 GL [FirePro V5700]
	949f  RV730 GL [FirePro V3750]
	94a0  RV740/M97 [Mobility Radeon HD 4830]
	94a1  RV740/M97-XT [Mobility Radeon HD 4860]
	94a3  RV740/M97 GL [FirePro M7740]
	94b3  RV740 PRO [Radeon HD 4770]
	94b4  RV740 PRO [Radeon HD 4750]
	94c1  RV610 [Radeon HD 2400 PRO/XT]
	94c3  RV610 [Radeon HD 2400 PRO]
	94c4  RV610 LE [Radeon HD 2400 PRO AGP]
	94c5  RV610 [Radeon HD 2400 LE]
	94c7  RV610 [Radeon HD 2350]
	94c8  RV610/M74 [Mobility Radeon HD 2400 XT]
	94c9  RV610/M72-S [Mobility Radeon HD 2400]
	94cb  RV610 [Radeon E2400]
	94cc  RV610 LE [Radeon HD 2400 PRO PCI]
	9500  RV670 [Radeon HD 3850 X2]
	9501  RV670 [Radeon HD 3870]
	9504  RV670/M88 [Mobility Radeon HD 3850]
	9505  RV670 [Radeon HD 3690/3850]
	9506  RV670/M88 [Mobility Radeon HD 3850 X2]
	9507  RV670 [Radeon HD 3830]
	9508  RV670/M88-XT [Mobility Radeon HD 3870]
	9509  RV670/M88 [Mobility Radeon HD 3870 X2]
	950f  R680 [Radeon HD 3870 X2]
	9511  RV670 GL [FireGL V7700]
	9513  RV670 [Radeon HD 3850 X2]
	9515  RV670 PRO [Radeon HD 3850 AGP]
	9519  RV670 GL [FireStream 9170]
	9540  RV710 [Radeon HD 4550]
	954f  RV710 [Radeon HD 4350/4550]
	9552  RV710/M92 [Mobility Radeon HD 4330/4350/4550]
	9553  RV710/M92 [Mobility Radeon HD 4530/4570/5145/530v/540v/545v]
	9555  RV711/M93 [Mobility Radeon HD 4350/4550/530v/540v/545v / FirePro RG220]
	9557  RV711/M93 GL [FirePro RG220]
	955f  RV710/M92 [Mobility Radeon HD 4330]
	9580  RV630 [Radeon HD 2600 PRO]
	9581  RV630/M76 [Mobility Radeon HD 2600]
	9583  RV630/M76 [Mobility Radeon HD 2600 XT/2700]
	9586  RV630 XT [Radeon HD 2600 XT AGP]
	9587  RV630 PRO [Radeon HD 2600 PRO AGP]
	9588  RV630 XT [Radeon HD 2600 XT]
	9589  RV630 PRO [Radeon HD 2600 PRO]
	958a  RV630 [Radeon HD 2600 X2]
	958b  RV630/M76 [Mobility Radeon HD 2600 XT]
	958c  RV630 GL [FireGL V5600]
	958d  RV630 GL [FireGL V3600]
	9591  RV635/M86 [Mobility Radeon HD 3650]
	9593  RV635/M86 [Mobility Radeon HD 3670]
	9595  RV635/M86 GL [Mobility FireGL V5700]
	9596  RV635 PRO [Radeon HD 3650 AGP]
	9597  RV635 PRO [Radeon HD 3650 AGP]
	9598  RV635 [Radeon HD 3650/3750/4570/4580]
	9599  RV635 PRO [Radeon HD 3650 AGP]
	95c0  RV620 PRO [Radeon HD 3470]
	95c2  RV620/M82 [Mobility Radeon HD 3410/3430]
	95c4  RV620/M82 [Mobility Radeon HD 3450/3470]
	95c5  RV620 LE [Radeon HD 3450]
	95c6  RV620 LE [Radeon HD 3450 AGP]
	95c9  RV620 LE [Radeon HD 3450 PCI]
	95cc  RV620 GL [FirePro V3700]
	95cd  RV620 GL [FirePro 2450]
	95cf  RV620 GL [FirePro 2260]
	960f  RS780 HDMI Audio [Radeon 3000/3100 / HD 3200/3300]
	9610  RS780 [Radeon HD 3200]
	9611  RS780C [Radeon 3100]
	9612  RS780M [Mobility Radeon HD 3200]
	9613  RS780MC [Mobility Radeon HD 3100]
	9614  RS780D [Radeon HD 3300]
	9615  RS780E [Radeon HD 3200]
	9616  RS780L [Radeon 3000]
	9640  Sumo [Radeon HD 6550D]
	9641  Sumo [Radeon HD 6620G]
	9642  SuperSumo [Radeon HD 6370D]
	9643  SuperSumo [Radeon HD 6380G]
	9644  SuperSumo [Radeon HD 6410D]
	9645  SuperSumo [Radeon HD 6410D]
	9647  Sumo [Radeon HD 6520G]
	9648  Sumo [Radeon HD 6480G]
	9649  SuperSumo [Radeon HD 6480G]
	964a  Sumo [Radeon HD 6530D]
	964b  Sumo
	964c  Sumo
	964e  Sumo
	964f  Sumo
	970f  RS880 HDMI Audio [Radeon HD 4200 Series]
	9710  RS880 [Radeon HD 4200]
	9712  RS880M [Mobility Radeon HD 4225/4250]
	9713  RS880M [Mobility Radeon HD 4100]
	9714  RS880 [Radeon HD 4290]
	9715  RS880 [Radeon HD 4250]
	9802  Wrestler [Radeon HD 6310]
	9803  Wrestler [Radeon HD 6310]
	9804  Wrestler [Radeon HD 6250]
	9805  Wrestler [Radeon HD 6250]
	9806  Wrestler [Radeon HD 6320]
	9807  Wrestler [Radeon HD 6290]
	9808  Wrestler [Radeon HD 7340]
	9809  Wrestler [Radeon HD 7310]
	980a  Wrestler [Radeon HD 7290]
	9830  Kabini [Radeon HD 8400 / R3 Series]
	9831  Kabini [Radeon HD 8400E]
	9832  Kabini [Radeon HD 8330]
	9833  Kabini [Radeon HD 8330E]
	9834  Kabini [Radeon HD 8210]
	9835  Kabini [Radeon HD 8310E]
	9836  Kabini [Radeon HD 8280 / R3 Series]
	9837  Kabini [Radeon HD 8280E]
	9838  Kabini [Radeon HD 8240 / R3 Series]
	9839  Kabini [Radeon HD 8180]
	983d  Temash [Radeon HD 8250/8280G]
	9840  Kabini HDMI/DP Audio
	9850  Mullins [Radeon R2/R3 Graphics]
	9851  Mullins [Radeon R4/R5 Graphics]
	9852  Mullins [Radeon R2 Graphics]
	9853  Mullins [Radeon R2 Graphics]
	9854  Mullins [Radeon R3E Graphics]
	9855  Mullins [Radeon R6 Graphics]
	9856  Mullins [Radeon R1E/R2E Graphics]
	9857  Mullins [Radeon APU XX-2200M with R2 Graphics]
	9858  Mullins
	9859  Mullins
	985a  Mullins
	985b  Mullins
	985c  Mullins
	985d  Mullins
	985e  Mullins
	985f  Mullins
	9874  Wani [Radeon R5/R6/R7 Graphics]
	9890  Amur
	98c0  Nolan
	98e4  Stoney [Radeon R2/R3/R4/R5 Graphics]
	9900  Trinity [Radeon HD 7660G]
	9901  Trinity [Radeon HD 7660D]
	9902  Trinity HDMI Audio Controller
	9903  Trinity [Radeon HD 7640G]
	9904  Trinity [Radeon HD 7560D]
	9905  Trinity GL [FirePro A300]
	9906  Trinity GL [FirePro A320]
	9907  Trinity [Radeon HD 7620G]
	9908  Trinity [Radeon HD 7600G]
	9909  Trinity [Radeon HD 7500G]
	990a  Trinity [Radeon HD 7500G]
	990b  Richland [Radeon HD 8650G]
	990c  Richland [Radeon HD 8670D]
	990d  Richland [Radeon HD 8550G]
	990e  Richland [Radeon HD 8570D]
	990f  Richland [Radeon HD 8610G]
	9910  Trinity [Radeon HD 7660G]
	9913  Trinity [Radeon HD 7640G]
	9917  Trinity [Radeon HD 7620G]
	9918  Trinity [Radeon HD 7600G]
	9919  Trinity [Radeon HD 7500G]
	991e  Bishop [Xbox One S APU]
	9920  Liverpool [Playstation 4 APU]
	9921  Liverpool HDMI/DP Audio Controller
	9922  Starshp
	9923  Starsha2 [Kingston/Clayton]
	9924  Gladius
	9925  Kingston/Clayton/Jupiter/Gladius/Montego HDMI Controller
	9926  Jupiter
	9990  Trinity 2 [Radeon HD 7520G]
	9991  Trinity 2 [Radeon HD 7540D]
	9992  Trinity 2 [Radeon HD 7420G]
	9993  Trinity 2 [Radeon HD 7480D]
	9994  Trinity 2 [Radeon HD 7400G]
	9995  Richland [Radeon HD 8450G]
	9996  Richland [Radeon HD 8470D]
	9997  Richland [Radeon HD 8350G]
	9998  Richland [Radeon HD 8370D]
	9999  Richland [Radeon HD 8510G]
	999a  Richland [Radeon HD 8410G]
	999b  Richland [Radeon HD 8310G]
	999c  Richland [Radeon HD 8650D]
	999d  Richland [Radeon HD 8550D]
	99a0  Trinity 2 [Radeon HD 7520G]
	99a2  Trinity 2 [Radeon HD 7420G]
	99a4  Trinity 2 [Radeon HD 7400G]
	aa00  R600 HDMI Audio [Radeon HD 2900 GT/PRO/XT]
	aa08  RV630 HDMI Audio [Radeon HD 2600 PRO/XT / HD 3610]
	aa10  RV610 HDMI Audio [Radeon HD 2350 PRO / 2400 PRO/XT / HD 3410]
	aa18  RV670/680 HDMI Audio [Radeon HD 3690/3800 Series]
	aa20  RV635 HDMI Audio [Radeon HD 3650/3730/3750]
	aa28  RV620 HDMI Audio [Radeon HD 3450/3470/3550/3570]
	aa30  RV770 HDMI Audio [Radeon HD 4850/4870]
	aa38  RV710/730 HDMI Audio [Radeon HD 4000 series]
	aa50  Cypress HDMI Audio [Radeon HD 5830/5850/5870 / 6850/6870 Rebrand]
	aa58  Juniper HDMI Audio [Radeon HD 5700 Series]
	aa60  Redwood HDMI Audio [Radeon HD 5000 Series]
	aa68  Cedar HDMI Audio [Radeon HD 5400/6300/7300 Series]
	aa80  Cayman/Antilles HDMI Audio [Radeon HD 6930/6950/6970/6990]
	aa88  Barts HDMI Audio [Radeon HD 6790/6850/6870 / 7720 OEM]
	aa90  Turks HDMI Audio [Radeon HD 6500/6600 / 6700M Series]
	aa98  Caicos HDMI Audio [Radeon HD 6450 / 7450/8450/8490 OEM / R5 230/235/235X OEM]
	aaa0  Tahiti HDMI Audio [Radeon HD 7870 XT / 7950/7970]
	aab0  Oland/Hainan/Cape Verde/Pitcairn HDMI Audio [Radeon HD 7000 Series]
	aab8  Tiran HDMI Audio
	aac0  Tobago HDMI Audio [Radeon R7 360 / R9 360 OEM]
	aac8  Hawaii HDMI Audio [Radeon R9 290/290X / 390/390X]
	aad8  Tonga HDMI Audio [Radeon R9 285/380]
	aae0  Baffin HDMI/DP Audio [Radeon RX 550 640SP / RX 560/560X]
	aae8  Fiji HDMI/DP Audio [Radeon R9 Nano / FURY/FURY X]
	aaf0  Ellesmere HDMI Audio [Radeon RX 470/480 / 570/580/590]
	aaf8  Vega 10 HDMI Audio [Radeon Vega 56/64]
	ab00  Baffin HDMI/DP Audio [Radeon RX 550 640SP / RX 560/560X]
	ab08  Polaris 22 HDMI Audio
	ab10  Lexa HDMI Audio
	ab18  Vega 12 HDMI Audio
	ab20  Vega 20 HDMI Audio [Radeon VII]
	ab28  Navi 21/23 HDMI/DP Audio Controller
	ab30  Navi 31 HDMI/DP Audio
	ab38  Navi 10 HDMI Audio
	ab40  Navi 48 HDMI/DP Audio Controller
	ac00  Theater 506 World-Wide Analog Decoder
	ac01  Theater 506 World-Wide Analog Decoder
	ac02  TV Wonder HD 600 PCIe
	ac03  Theater 506 PCIe
	ac04  Theater 506 USB
	ac05  Theater 506 USB
	ac06  Theater 506 External USB
	ac07  Theater 506 External USB
	ac08  Theater 506A World-Wide Analog Decoder + Demodulator
	ac09  Theater 506A World-Wide Analog Decoder + Demodulator
	ac0a  Theater 506A PCIe
	ac0b  Theater 506A PCIe
	ac0c  Theater 506A USB
	ac0d  Theater 506A USB
	ac0e  Theater 506A External USB
	ac0f  Theater 506A External USB
	ac12  Theater HD T507 (DVB-T) TV tuner/capture device
	cab0  RS100 Host Bridge
	cab2  RS200 Host Bridge
	cab3  RS250 Host Bridge
	cbb2  RS200 Host Bridge
1003  ULSI Systems
1004  VLSI Technology Inc
1005  Avance Logic Inc. [ALI]
1006  Reply Group
1007  NetFrame Systems Inc
1008  Epson
100a  Phoenix Technologies
100b  National Semiconductor Corporation
100c  Tseng Labs Inc
100d  AST Research Inc
100e  Weitek
1010  Video Logic, Ltd.
1011  Digital Equipment Corporation
1012  Micronics Computers Inc
1013  Cirrus Logic
1014  IBM
1015  LSI Logic Corp of Canada
1016  ICL Personal Systems
1017  SPEA Software AG
1018  Unisys Systems
1019  Elitegroup Computer Systems
101a  AT&T GIS (NCR)
101b  Vitesse Semiconductor
101c  Western Digital
101d  Maxim Integrated Products
101e  American Megatrends Inc.
101f  PictureTel
1020  Hitachi Computer Products
1021  OKI Electric Industry Co. Ltd.
1022  Advanced Micro Devices, Inc. [AMD]
1023  Trident Microsystems
1024  Beijing Dajia Internet Information Technology Co.
1025  Acer Incorporated [ALI]
1028  Dell
1029  Siemens Nixdorf IS
102a  LSI Logic
102b  Matrox Electronics Systems Ltd.
	0010  MGA-I [Impression?]
	0100  MGA 1064SG [Mystique]
	0518  MGA-II [Athena]
	0519  MGA 2064W [Millennium]
	051a  MGA 1064SG [Mystique]
	051b  MGA 2164W [Millennium II]
	051e  MGA 1064SG [Mystique] AGP
	051f  MGA 2164W [Millennium II] AGP
	0520  MGA G200
	0521  MGA G200 AGP
	0522  MGA G200e [Pilot] ServerEngines (SEP1)
	0525  MGA G400/G450
	0527  Parhelia
	0528  Parhelia
	0530  MGA G200EV
	0532  MGA G200eW WPCM450
	0533  MGA G200EH
	0534  G200eR2
	0536  Integrated Matrox G200eW3 Graphics Controller
	0538  MGA G200eH3
	0540  M91XX
	0550  SV2
	0d10  MGA Ultima/Impression
	1000  MGA G100 [Productiva]
	1001  MGA G100 [Productiva] AGP
	2007  MGA Mistral
	2527  Millennium G550
	2537  Millennium P650/P750
	2538  Millennium P650 PCIe
	2539  Millennium P690
	4164  Morphis QxT frame grabber
	43b4  Morphis Qxt encoding engine
	4510  Morphis COM port
	4536  VIA Framegrabber
	4686  Concord GX (customized Intel 82541)
	475b  Solios eCL/XCL-B frame grabber
	475d  Vio frame grabber family
	475f  Solios (single-Full) CL frame grabber
	47a1  Solios eA/XA frame grabber
	47a2  Solios COM port
	47c1  Solios (dual-Base/single-Medium) CL frame grabber
	47c2  Solios COM port
	4949  Radient frame grabber family
	4cdc  Morphis JPEG2000 accelerator
	4f54  Morphis (e)Quad frame grabber
	4fc5  Morphis (e)Dual frame grabber
	5e10  Morphis aux I/O
	6573  Shark 10/100 Multiport SwitchNIC
102c  Chips and Technologies
102d  Wyse Technology Inc.
102e  Olivetti Advanced Technology
102f  Toshiba America
1030  TMC Research
1031  Miro Computer Products AG
1032  Compaq
1033  NEC Corporation
1034  Framatome Connectors USA Inc.
1035  Comp. & Comm. Research Lab
1036  Future Domain Corp.
1037  Hitachi Micro Systems
1038  AMP, Inc
1039  Silicon Integrated Systems [SiS]
103a  Seiko Epson Corporation
103b  Tatung Corp. Of America
103c  Hewlett-Packard Company
103e  Solliday Engineering
103f  Synopsys/Logic Modeling Group
1040  Accelgraphics Inc.
1041  Computrend
1042  Micron
1043  ASUSTeK Computer Inc.
1044  Adaptec (formerly DPT)
1045  OPTi Inc.
1046  IPC Corporation, Ltd.
1047  Genoa Systems Corp
1048  Elsa AG
1049  Fountain Technologies, Inc.
104a  STMicroelectronics
104b  BusLogic
104c  Texas Instruments
104d  Sony Corporation
104e  Oak Technology, Inc
104f  Co-time Computer Ltd
1050  Winbond Electronics Corp
1051  Anigma, Inc.
1052  ?Young Micro Systems
1053  Young Micro Systems
1054  Hitachi, Ltd
1055  Microchip Technology / SMSC
1056  ICL
1057  Motorola
1058  Electronics & Telecommunications RSH
1059  Kontron
105a  Promise Technology, Inc.
105b  Foxconn International, Inc.
105c  Wipro Infotech Limited
105d  Number 9 Computer Company
105e  Vtech Computers Ltd
105f  Infotronic America Inc
1060  United Microelectronics [UMC]
1061  I.I.T.
1062  Maspar Computer Corp
1063  Ocean Office Automation
1064  Alcatel
1065  Texas Microsystems
1066  PicoPower Technology
1067  Mitsubishi Electric
1068  Diversified Technology
1069  Mylex Corporation
106a  Aten Research Inc
106b  Apple Inc.
106c  Hynix Semiconductor
106d  Sequent Computer Systems
106e  DFI, Inc
106f  City Gate Development Ltd
1070  Daewoo Telecom Ltd
1071  Mitac
1072  GIT Co Ltd
1073  Yamaha Corporation
1074  NexGen Microsystems
1075  Advanced Integrations Research
1076  Chaintech Computer Co. Ltd
1077  QLogic Corp.
1078  Cyrix Corporation
1079  I-Bus
107a  NetWorth
107b  Gateway, Inc.
107c  LG Electronics [Lucky Goldstar Co. Ltd]
107d  LeadTek Research Inc.
107e  Interphase Corporation
107f  Data Technology Corporation
1080  Contaq Microsystems
1081  Supermac Technology
1082  EFA Corporation of America
1083  Forex Computer Corporation
1084  Parador
1086  J. Bond Computer Systems
1087  Cache Computer
1088  Microcomputer Systems (M) Son
1089  Data General Corporation
108a  SBS Technologies
108c  Oakleigh Systems Inc.
108d  Olicom
108e  Oracle/SUN
108f  Systemsoft
1090  Compro Computer Services, Inc.
1091  Intergraph Corporation
1092  Diamond Multimedia Systems
1093  National Instruments
1094  First International Computers [FIC]
1095  Silicon Image, Inc.
1096  Alacron
1097  Appian Technology
1098  Quantum Designs (H.K.) Ltd
1099  Samsung Electronics Co., Ltd
109a  Packard Bell
109b  Gemlight Computer Ltd.
109c  Megachips Corporation
109d  Zida Technologies Ltd.
109e  Brooktree Corporation
109f  Trigem Computer Inc.
10a0  Meidensha Corporation
10a1  Juko Electronics Ind. Co. Ltd
10a2  Quantum Corporation
10a3  Everex Systems Inc
10a4  Globe Manufacturing Sales
10a5  Smart Link Ltd.
10a6  Informtech Industrial Ltd.
10a7  Benchmarq Microelectronics
10a8  Sierra Semiconductor
10a9  Silicon Graphics Intl. Corp.
10aa  ACC Microelectronics
10ab  Digicom
10ac  Honeywell IAC
10ad  Winbond Electronics Corp / Symphony Labs
10ae  Cornerstone Technology
10af  Micro Computer Systems Inc
10b0  CardExpert Technology
10b1  Cabletron Systems Inc
10b2  Raytheon Company
10b3  Databook Inc
10b4  STB Systems Inc
10b5  PLX Technology, Inc.
10b6  Madge Networks
10b7  3Com Corporation
10b8  Standard Microsystems Corp [SMC]
10b9  ULi Electronics Inc.
10ba  Mitsubishi Electric Corp.
10bb  Dapha Electronics Corporation
10bc  Advanced Logic Research
10bd  Surecom Technology
10be  Tseng Labs International Co.
10bf  Most Inc
10c0  Boca Research Inc.
10c1  ICM Co., Ltd.
10c2  Auspex Systems Inc.
10c3  Samsung Semiconductors, Inc.
10c4  Award Software International Inc.
10c5  Xerox Corporation
10c6  Rambus Inc.
10c7  Media Vision
10c8  Neomagic Corporation
10c9  Dataexpert Corporation
10ca  Fujitsu Microelectr., Inc.
10cb  Omron Corporation
10cc  Mai Logic Incorporated
10cd  Advanced System Products, Inc
10ce  Radius
10cf  Fujitsu Limited.
10d1  FuturePlus Systems Corp.
10d2  Molex Incorporated
10d3  Jabil Circuit Inc
10d4  Hualon Microelectronics
10d5  Autologic Inc.
10d6  Cetia
10d7  BCM Advanced Research
10d8  Advanced Peripherals Labs
10d9  Macronix, Inc. [MXIC]
10da  Compaq IPG-Austin
10db  Rohm LSI Systems, Inc.
10dc  CERN/ECP/EDU
10dd  Evans & Sutherland
10de  NVIDIA Corporation
	0008  NV1 [STG2000X-B Series]
	0009  NV1 [NV1 Series]
	0018  NV3 [Riva 128]
	0019  NV3 [Riva 128ZX]
	0020  NV4 [Riva TNT]
	0028  NV5 [Riva TNT2 / TNT2 Pro]
	0029  NV5 [Riva TNT2 Ultra]
	002c  NV6 [Vanta LT / Vanta / Vanta-16]
	002d  NV6 [Riva TNT2 Model 64 / Model 64 Pro]
	0034  MCP04 SMBus
	0035  MCP04 IDE
	0036  MCP04 Serial ATA Controller
	0037  MCP04 Ethernet Controller
	0038  MCP04 Ethernet Controller
	003a  MCP04 AC'97 Audio Controller
	003b  MCP04 USB Controller
	003c  MCP04 USB Controller
	003d  MCP04 PCI Bridge
	003e  MCP04 Serial ATA Controller
	0040  NV40 [GeForce 6800 Ultra]
	0041  NV40 [GeForce 6800]
	0042  NV40 [GeForce 6800 LE]
	0043  NV40 [GeForce 6800 XE]
	0044  NV40 [GeForce 6800 XT]
	0045  NV40 [GeForce 6800 GT]
	0047  NV40 [GeForce 6800 GS]
	0048  NV40 [GeForce 6800 XT]
	004e  NV40GL [Quadro FX 4000]
	0050  CK804 ISA Bridge
	0051  CK804 ISA Bridge
	0052  CK804 SMBus
	0053  CK804 IDE
	0054  CK804 Serial ATA Controller
	0055  CK804 Serial ATA Controller
	0056  CK804 Ethernet Controller
	0057  CK804 Ethernet Controller
	0058  CK804 AC'97 Modem
	0059  CK804 AC'97 Audio Controller
	005a  CK804 USB Controller
	005b  CK804 USB Controller
	005c  CK804 PCI Bridge
	005d  CK804 PCIE Bridge
	005e  CK804 Memory Controller
	005f  CK804 Memory Controller
	0060  nForce2 ISA Bridge
	0064  nForce2 SMBus (MCP)
	0065  nForce2 IDE
	0066  nForce2 Ethernet Controller
	0067  nForce2 USB Controller
	0068  nForce2 USB Controller
	006a  nForce2 AC97 Audio Controller (MCP)
	006b  nForce Audio Processing Unit
	006c  nForce2 External PCI Bridge
	006d  nForce2 PCI Bridge
	006e  nForce2 FireWire (IEEE 1394) Controller
	0080  MCP2A ISA bridge
	0084  MCP2A SMBus
	0085  MCP2A IDE
	0086  MCP2A Ethernet Controller
	0087  MCP2A USB Controller
	0088  MCP2A USB Controller
	008a  MCP2S AC'97 Audio Controller
	008b  MCP2A PCI Bridge
	008c  MCP2A Ethernet Controller
	008e  nForce2 Serial ATA Controller
	0090  G70 [GeForce 7800 GTX]
	0091  G70 [GeForce 7800 GTX]
	0092  G70 [GeForce 7800 GT]
	0093  G70 [GeForce 7800 GS]
	0094  High Definition Audio
	0095  G70 [GeForce 7800 SLI]
	0097  G70 [GeForce GTS 250]
	0098  G70M [GeForce Go 7800]
	0099  G70M [GeForce Go 7800 GTX]
	009d  G70GL [Quadro FX 4500]
	00a0  NV0A [Aladdin TNT2 IGP]
	00c0  NV41 [GeForce 6800 GS]
	00c1  NV41 [GeForce 6800]
	00c2  NV41 [GeForce 6800 LE]
	00c3  NV41 [GeForce 6800 XT]
	00c5  NV41
	00c6  NV41
	00c7  NV41
	00c8  NV41M [GeForce Go 6800]
	00c9  NV41M [GeForce Go 6800 Ultra]
	00cc  NV41GLM [Quadro FX Go1400]
	00cd  NV42GL [Quadro FX 3450/4000 SDI]
	00ce  NV41GL [Quadro FX 1400]
	00cf  NV41
	00d0  nForce3 LPC Bridge
	00d1  nForce3 Host Bridge
	00d2  nForce3 AGP Bridge
	00d3  CK804 Memory Controller
	00d4  nForce3 SMBus
	00d5  nForce3 IDE
	00d6  nForce3 Ethernet
	00d7  nForce3 USB 1.1
	00d8  nForce3 USB 2.0
	00d9  nForce3 Audio
	00da  nForce3 Audio
	00dd  nForce3 PCI Bridge
	00df  CK8S Ethernet Controller
	00e0  nForce3 250Gb LPC Bridge
	00e1  nForce3 250Gb Host Bridge
	00e2  nForce3 250Gb AGP Host to PCI Bridge
	00e3  nForce3 Serial ATA Controller
	00e4  nForce 250Gb PCI System Management
	00e5  CK8S Parallel ATA Controller (v2.5)
	00e6  CK8S Ethernet Controller
	00e7  CK8S USB Controller
	00e8  nForce3 EHCI USB 2.0 Controller
	00ea  nForce3 250Gb AC'97 Audio Controller
	00ed  nForce3 250Gb PCI-to-PCI Bridge
	00ee  nForce3 Serial ATA Controller 2
	00f1  NV43 [GeForce 6600 GT]
	00f2  NV43 [GeForce 6600]
	00f3  NV43 [GeForce 6200]
	00f4  NV43 [GeForce 6600 LE]
	00f5  G70/G71 [GeForce 7800 GS AGP]
	00f6  NV43 [GeForce 6800 GS/XT]
	00f8  NV45GL [Quadro FX 3400/4400]
	00f9  NV40 [GeForce 6800 GT/GTO/Ultra]
	00fa  NV39 [GeForce PCX 5750]
	00fb  NV35 [GeForce PCX 5900]
	00fc  NV37GL [Quadro FX 330/GeForce PCX 5300]
	00fd  NV37GL [Quadro PCI-E Series]
	00fe  NV38GL [Quadro FX 1300]
	00ff  NV19 [GeForce PCX 4300]
	0100  NV10 [GeForce 256 SDR]
	0101  NV10 [GeForce 256 DDR]
	0103  NV10GL [Quadro]
	0110  NV11 [GeForce2 MX/MX 400]
	0111  NV11 [GeForce2 MX200]
	0112  NV11M [GeForce2 Go]
	0113  NV11GL [Quadro2 MXR/EX/Go]
	0140  NV43 [GeForce 6600 GT]
	0141  NV43 [GeForce 6600]
	0142  NV43 [GeForce 6600 LE]
	0143  NV43 [GeForce 6600 VE]
	0144  NV43M [GeForce Go 6600]
	0145  NV43 [GeForce 6610 XL]
	0146  NV43M [GeForce Go6200 TE / 6600 TE]
	0147  NV43 [GeForce 6700 XL]
	0148  NV43M [GeForce Go 6600]
	0149  NV43M [GeForce Go 6600 GT]
	014a  NV43 [Quadro NVS 440]
	014b  NV43
	014d  NV43GL [Quadro FX 550]
	014e  NV43GL [Quadro FX 540]
	014f  NV43 [GeForce 6200]
	0150  NV15 [GeForce2 GTS/Pro]
	0151  NV15 [GeForce2 Ti]
	0152  NV15 [GeForce2 Ultra]
	0153  NV15GL [Quadro2 Pro]
	0160  NV44 [GeForce 6500]
	0161  NV44 [GeForce 6200 TurboCache]
	0162  NV44 [GeForce 6200 SE TurboCache]
	0163  NV44 [GeForce 6200 LE]
	0164  NV44M [GeForce Go 6200]
	0165  NV44 [Quadro NVS 285]
	0166  NV44M [GeForce Go 6400]
	0167  NV44M [GeForce Go 6200]
	0168  NV44M [GeForce Go 6400]
	0169  NV44 [GeForce 6250]
	016a  NV44 [GeForce 7100 GS]
	016d  NV44
	016e  NV44
	016f  NV44
	0170  NV17 [GeForce4 MX 460]
	0171  NV17 [GeForce4 MX 440]
	0172  NV17 [GeForce4 MX 420]
	0173  NV17 [GeForce4 MX 440-SE]
	0174  NV17M [GeForce4 440 Go]
	0175  NV17M [GeForce4 420 Go]
	0176  NV17M [GeForce4 420 Go 32M]
	0177  NV17M [GeForce4 460 Go]
	0178  NV17GL [Quadro4 550 XGL]
	0179  NV17M [GeForce4 440 Go 64M]
	017a  NV17GL [Quadro NVS]
	017b  NV17GL [Quadro4 550 XGL]
	017c  NV17GL [Quadro4 500 GoGL]
	017f  NV17
	0181  NV18 [GeForce4 MX 440 AGP 8x]
	0182  NV18 [GeForce4 MX 440SE AGP 8x]
	0183  NV18 [GeForce4 MX 420 AGP 8x]
	0184  NV18 [GeForce4 MX]
	0185  NV18 [GeForce4 MX 4000]
	0186  NV18M [GeForce4 448 Go]
	0187  NV18M [GeForce4 488 Go]
	0188  NV18GL [Quadro4 580 XGL]
	0189  NV18 [GeForce4 MX with AGP8X (Mac)]
	018a  NV18GL [Quadro NVS 280 SD]
	018b  NV18GL [Quadro4 380 XGL]
	018c  NV18GL [Quadro NVS 50 PCI]
	018d  NV18M [GeForce4 448 Go]
	0190  G80 [GeForce 8800 GTS / 8800 GTX]
	0191  G80 [GeForce 8800 GTX]
	0192  G80 [GeForce 8800 GTS]
	0193  G80 [GeForce 8800 GTS]
	0194  G80 [GeForce 8800 Ultra]
	0197  G80GL [Tesla C870]
	019d  G80GL [Quadro FX 5600]
	019e  G80GL [Quadro FX 4600]
	01a0  nForce 220/420 NV1A [GeForce2 MX]
	01a4  nForce CPU bridge
	01ab  nForce 420 Memory Controller (DDR)
	01ac  nForce 220/420 Memory Controller
	01ad  nForce 220/420 Memory Controller
	01b0  nForce Audio Processing Unit
	01b1  nForce AC'97 Audio Controller
	01b2  nForce ISA Bridge
	01b4  nForce PCI System Management
	01b7  nForce AGP to PCI Bridge
	01b8  nForce PCI-to-PCI bridge
	01bc  nForce IDE
	01c1  nForce AC'97 Modem Controller
	01c2  nForce USB Controller
	01c3  nForce Ethernet Controller
	01d0  G72 [GeForce 7350 LE]
	01d1  G72 [GeForce 7300 LE]
	01d2  G72 [GeForce 7550 LE]
	01d3  G72 [GeForce 7200 GS / 7300 SE]
	01d5  G72
	01d6  G72M [GeForce Go 7200]
	01d7  G72M [Quadro NVS 110M/GeForce Go 7300]
	01d8  G72M [GeForce Go 7400]
	01d9  G72M [GeForce Go 7450]
	01da  G72M [Quadro NVS 110M]
	01db  G72M [Quadro NVS 120M]
	01dc  G72GLM [Quadro FX 350M]
	01dd  G72 [GeForce 7500 LE]
	01de  G72GL [Quadro FX 350]
	01df  G72 [GeForce 7300 GS]
	01e0  nForce2 IGP2
	01e8  nForce2 AGP
	01ea  nForce2 Memory Controller 0
	01eb  nForce2 Memory Controller 1
	01ec  nForce2 Memory Controller 2
	01ed  nForce2 Memory Controller 3
	01ee  nForce2 Memory Controller 4
	01ef  nForce2 Memory Controller 5
	01f0  NV1F C17 [GeForce4 MX IGP]
	0200  NV20 [GeForce3]
	0201  NV20 [GeForce3 Ti 200]
	0202  NV20 [GeForce3 Ti 500]
	0203  NV20GL [Quadro DCC]
	0211  NV48 [GeForce 6800]
	0212  NV48 [GeForce 6800 LE]
	0215  NV48 [GeForce 6800 GT]
	0218  NV48 [GeForce 6800 XT]
	0221  NV44A [GeForce 6200]
	0222  NV44 [GeForce 6200 A-LE]
	0224  NV44
	0240  C51PV [GeForce 6150]
	0241  C51 [GeForce 6150 LE]
	0242  C51G [GeForce 6100]
	0243  C51 PCI Express Bridge
	0244  C51 [GeForce Go 6150]
	0245  C51 [Quadro NVS 210S/GeForce 6150LE]
	0246  C51 PCI Express Bridge
	0247  C51 [GeForce Go 6100]
	0248  C51 PCI Express Bridge
	0249  C51 PCI Express Bridge
	024a  C51 PCI Express Bridge
	024b  C51 PCI Express Bridge
	024c  C51 PCI Express Bridge
	024d  C51 PCI Express Bridge
	024e  C51 PCI Express Bridge
	024f  C51 PCI Express Bridge
	0250  NV25 [GeForce4 Ti 4600]
	0251  NV25 [GeForce4 Ti 4400]
	0252  NV25 [GeForce4 Ti]
	0253  NV25 [GeForce4 Ti 4200]
	0258  NV25GL [Quadro4 900 XGL]
	0259  NV25GL [Quadro4 750 XGL]
	025b  NV25GL [Quadro4 700 XGL]
	0260  MCP51 LPC Bridge
	0261  MCP51 LPC Bridge
	0262  MCP51 LPC Bridge
	0263  MCP51 LPC Bridge
	0264  MCP51 SMBus
	0265  MCP51 IDE
	0266  MCP51 Serial ATA Controller
	0267  MCP51 Serial ATA Controller
	0268  MCP51 Ethernet Controller
	0269  MCP51 Ethernet Controller
	026a  MCP51 MCI
	026b  MCP51 AC97 Audio Controller
	026c  MCP51 High Definition Audio
	026d  MCP51 USB Controller
	026e  MCP51 USB Controller
	026f  MCP51 PCI Bridge
	0270  MCP51 Host Bridge
	0271  MCP51 PMU
	0272  MCP51 Memory Controller 0
	027e  C51 Memory Controller 2
	027f  C51 Memory Controller 3
	0280  NV28 [GeForce4 Ti 4800]
	0281  NV28 [GeForce4 Ti 4200 AGP 8x]
	0282  NV28 [GeForce4 Ti 4800 SE]
	0286  NV28M [GeForce4 Ti 4200 Go AGP 8x]
	0288  NV28GL [Quadro4 980 XGL]
	0289  NV28GL [Quadro4 780 XGL]
	028c  NV28GLM [Quadro4 Go700]
	0290  G71 [GeForce 7900 GTX]
	0291  G71 [GeForce 7900 GT/GTO]
	0292  G71 [GeForce 7900 GS]
	0293  G71 [GeForce 7900 GX2]
	0294  G71 [GeForce 7950 GX2]
	0295  G71 [GeForce 7950 GT]
	0297  G71M [GeForce Go 7950 GTX]
	0298  G71M [GeForce Go 7900 GS]
	0299  G71M [GeForce Go 7900 GTX]
	029a  G71GLM [Quadro FX 2500M]
	029b  G71GLM [Quadro FX 1500M]
	029c  G71GL [Quadro FX 5500]
	029d  G71GL [Quadro FX 3500]
	029e  G71GL [Quadro FX 1500]
	029f  G71GL [Quadro FX 4500 X2]
	02a0  NV2A [XGPU]
	02a5  MCPX CPU Bridge
	02a6  MCPX Memory Controller
	02e0  G73 [GeForce 7600 GT AGP]
	02e1  G73 [GeForce 7600 GS AGP]
	02e2  G73 [GeForce 7300 GT AGP]
	02e3  G71 [GeForce 7900 GS AGP]
	02e4  G71 [GeForce 7950 GT AGP]
	02e5  G71 [GeForce 7600 GS AGP]
	02f0  C51 Host Bridge
	02f1  C51 Host Bridge
	02f2  C51 Host Bridge
	02f3  C51 Host Bridge
	02f4  C51 Host Bridge
	02f5  C51 Host Bridge
	02f6  C51 Host Bridge
	02f7  C51 Host Bridge
	02f8  C51 Memory Controller 5
	02f9  C51 Memory Controller 4
	02fa  C51 Memory Controller 0
	02fb  C51 PCI Express Bridge
	02fc  C51 PCI Express Bridge
	02fd  C51 PCI Express Bridge
	02fe  C51 Memory Controller 1
	02ff  C51 Host Bridge
	0300  NV30 [GeForce FX]
	0301  NV30 [GeForce FX 5800 Ultra]
	0302  NV30 [GeForce FX 5800]
	0308  NV30GL [Quadro FX 2000]
	0309  NV30GL [Quadro FX 1000]
	0311  NV31 [GeForce FX 5600 Ultra]
	0312  NV31 [GeForce FX 5600]
	0314  NV31 [GeForce FX 5600XT]
	0316  NV31M
	0318  NV31GL
	031a  NV31M [GeForce FX Go5600]
	031b  NV31M [GeForce FX Go5650]
	031c  NV31GLM [Quadro FX Go700]
	0320  NV34 [GeForce FX 5200]
	0321  NV34 [GeForce FX 5200 Ultra]
	0322  NV34 [GeForce FX 5200]
	0323  NV34 [GeForce FX 5200LE]
	0324  NV34M [GeForce FX Go5200 64M]
	0325  NV34M [GeForce FX Go5250]
	0326  NV34 [GeForce FX 5500]
	0327  NV34 [GeForce FX 5100]
	0328  NV34M [GeForce FX Go5200 32M/64M]
	0329  NV34M [GeForce FX Go5200]
	032a  NV34GL [Quadro NVS 280 PCI]
	032b  NV34GL [Quadro FX 500/600 PCI]
	032c  NV34M [GeForce FX Go5300 / Go5350]
	032d  NV34M [GeForce FX Go5100]
	032e  NV34
	032f  NV34 [GeForce FX 5200]
	0330  NV35 [GeForce FX 5900 Ultra]
	0331  NV35 [GeForce FX 5900]
	0332  NV35 [GeForce FX 5900XT]
	0333  NV38 [GeForce FX 5950 Ultra]
	0334  NV35 [GeForce FX 5900ZT]
	0338  NV35GL [Quadro FX 3000]
	033f  NV35GL [Quadro FX 700]
	0341  NV36 [GeForce FX 5700 Ultra]
	0342  NV36 [GeForce FX 5700]
	0343  NV36 [GeForce FX 5700LE]
	0344  NV36 [GeForce FX 5700VE]
	0347  NV36M [GeForce FX Go5700]
	0348  NV36M [GeForce FX Go5700]
	034c  NV36 [Quadro FX Go1000]
	034d  NV36
	034e  NV36GL [Quadro FX 1100]
	0360  MCP55 LPC Bridge
	0361  MCP55 LPC Bridge
	0362  MCP55 LPC Bridge
	0363  MCP55 LPC Bridge
	0364  MCP55 LPC Bridge
	0365  MCP55 LPC Bridge
	0366  MCP55 LPC Bridge
	0367  MCP55 LPC Bridge
	0368  MCP55 SMBus Controller
	0369  MCP55 Memory Controller
	036a  MCP55 Memory Controller
	036b  MCP55 SMU
	036c  MCP55 USB Controller
	036d  MCP55 USB Controller
	036e  MCP55 IDE
	0370  MCP55 PCI bridge
	0371  MCP55 High Definition Audio
	0372  MCP55 Ethernet
	0373  MCP55 Ethernet
	0374  MCP55 PCI Express bridge
	0375  MCP55 PCI Express bridge
	0376  MCP55 PCI Express bridge
	0377  MCP55 PCI Express bridge
	0378  MCP55 PCI Express bridge
	037a  MCP55 Memory Controller
	037e  MCP55 SATA Controller
	037f  MCP55 SATA Controller
	038b  G73 [GeForce 7650 GS]
	0390  G73 [GeForce 7650 GS]
	0391  G73 [GeForce 7600 GT]
	0392  G73 [GeForce 7600 GS]
	0393  G73 [GeForce 7300 GT]
	0394  G73 [GeForce 7600 LE]
	0395  G73 [GeForce 7300 GT]
	0396  G73
	0397  G73M [GeForce Go 7700]
	0398  G73M [GeForce Go 7600]
	0399  G73M [GeForce Go 7600 GT]
	039a  G73M [Quadro NVS 300M]
	039b  G73M [GeForce Go 7900 SE]
	039c  G73GLM [Quadro FX 550M]
	039d  G73
	039e  G73GL [Quadro FX 560]
	039f  G73
	03a0  C55 Host Bridge
	03a1  C55 Host Bridge
	03a2  C55 Host Bridge
	03a3  C55 Host Bridge
	03a4  C55 Host Bridge
	03a5  C55 Host Bridge
	03a6  C55 Host Bridge
	03a7  C55 Host Bridge
	03a8  C55 Memory Controller
	03a9  C55 Memory Controller
	03aa  C55 Memory Controller
	03ab  C55 Memory Controller
	03ac  C55 Memory Controller
	03ad  C55 Memory Controller
	03ae  C55 Memory Controller
	03af  C55 Memory Controller
	03b0  C55 Memory Controller
	03b1  C55 Memory Controller
	03b2  C55 Memory Controller
	03b3  C55 Memory Controller
	03b4  C55 Memory Controller
	03b5  C55 Memory Controller
	03b6  C55 Memory Controller
	03b7  C55 PCI Express bridge
	03b8  C55 PCI Express bridge
	03b9  C55 PCI Express bridge
	03ba  C55 Memory Controller
	03bb  C55 PCI Express bridge
	03bc  C55 Memory Controller
	03d0  C61 [GeForce 6150SE nForce 430]
	03d1  C61 [GeForce 6100 nForce 405]
	03d2  C61 [GeForce 6100 nForce 400]
	03d5  C61 [GeForce 6100 nForce 420]
	03d6  C61 [GeForce 7025 / nForce 630a]
	03e0  MCP61 LPC Bridge
	03e1  MCP61 LPC Bridge
	03e2  MCP61 Host Bridge
	03e3  MCP61 LPC Bridge
	03e4  MCP61 High Definition Audio
	03e5  MCP61 Ethernet
	03e6  MCP61 Ethernet
	03e7  MCP61 SATA Controller
	03e8  MCP61 PCI Express bridge
	03e9  MCP61 PCI Express bridge
	03ea  MCP61 Memory Controller
	03eb  MCP61 SMBus
	03ec  MCP61 IDE
	03ee  MCP61 Ethernet
	03ef  MCP61 Ethernet
	03f0  MCP61 High Definition Audio
	03f1  MCP61 USB 1.1 Controller
	03f2  MCP61 USB 2.0 Controller
	03f3  MCP61 PCI bridge
	03f4  MCP61 SMU
	03f5  MCP61 Memory Controller
	03f6  MCP61 SATA Controller
	03f7  MCP61 SATA Controller
	0400  G84 [GeForce 8600 GTS]
	0401  G84 [GeForce 8600 GT]
	0402  G84 [GeForce 8600 GT]
	0403  G84 [GeForce 8600 GS]
	0404  G84 [GeForce 8400 GS]
	0405  G84M [GeForce 9500M GS]
	0406  G84 [GeForce 8300 GS]
	0407  G84M [GeForce 8600M GT]
	0408  G84M [GeForce 9650M GS]
	0409  G84M [GeForce 8700M GT]
	040a  G84GL [Quadro FX 370]
	040b  G84GLM [Quadro NVS 320M]
	040c  G84GLM [Quadro FX 570M]
	040d  G84GLM [Quadro FX 1600M]
	040e  G84GL [Quadro FX 570]
	040f  G84GL [Quadro FX 1700]
	0410  G92 [GeForce GT 330]
	0414  G92 [GeForce 9800 GT]
	0418  G92 [GeForce GT 330 OEM]
	0420  G86 [GeForce 8400 SE]
	0421  G86 [GeForce 8500 GT]
	0422  G86 [GeForce 8400 GS]
	0423  G86 [GeForce 8300 GS]
	0424  G86 [GeForce 8400 GS]
	0425  G86M [GeForce 8600M GS]
	0426  G86M [GeForce 8400M GT]
	0427  G86M [GeForce 8400M GS]
	0428  G86M [GeForce 8400M G]
	0429  G86M [Quadro NVS 140M]
	042a  G86M [Quadro NVS 130M]
	042b  G86M [Quadro NVS 135M]
	042c  G86 [GeForce 9400 GT]
	042d  G86GLM [Quadro FX 360M]
	042e  G86M [GeForce 9300M G]
	042f  G86 [Quadro NVS 290]
	0440  MCP65 LPC Bridge
	0441  MCP65 LPC Bridge
	0442  MCP65 LPC Bridge
	0443  MCP65 LPC Bridge
	0444  MCP65 Memory Controller
	0445  MCP65 Memory Controller
	0446  MCP65 SMBus
	0447  MCP65 SMU
	0448  MCP65 IDE
	0449  MCP65 PCI bridge
	044a  MCP65 High Definition Audio
	044b  MCP65 High Definition Audio
	044c  MCP65 AHCI Controller
	044d  MCP65 AHCI Controller
	044e  MCP65 AHCI Controller
	044f  MCP65 AHCI Controller
	0450  MCP65 Ethernet
	0451  MCP65 Ethernet
	0452  MCP65 Ethernet
	0453  MCP65 Ethernet
	0454  MCP65 USB 1.1 OHCI Controller
	0455  MCP65 USB 2.0 EHCI Controller
	0456  MCP65 USB Controller
	0457  MCP65 USB Controller
	0458  MCP65 PCI Express bridge
	0459  MCP65 PCI Express bridge
	045a  MCP65 PCI Express bridge
	045b  MCP65 PCI Express bridge
	045c  MCP65 SATA Controller
	045d  MCP65 SATA Controller
	045e  MCP65 SATA Controller
	045f  MCP65 SATA Controller
	0531  C67 [GeForce 7150M / nForce 630M]
	0533  C67 [GeForce 7000M / nForce 610M]
	053a  C68 [GeForce 7050 PV / nForce 630a]
	053b  C68 [GeForce 7050 PV / nForce 630a]
	053e  C68 [GeForce 7025 / nForce 630a]
	0541  MCP67 Memory Controller
	0542  MCP67 SMBus
	0543  MCP67 Co-processor
	0547  MCP67 Memory Controller
	0548  MCP67 ISA Bridge
	054c  MCP67 Ethernet
	054d  MCP67 Ethernet
	054e  MCP67 Ethernet
	054f  MCP67 Ethernet
	0550  MCP67 AHCI Controller
	0554  MCP67 AHCI Controller
	0555  MCP67 SATA Controller
	055c  MCP67 High Definition Audio
	055d  MCP67 High Definition Audio
	055e  MCP67 OHCI USB 1.1 Controller
	055f  MCP67 EHCI USB 2.0 Controller
	0560  MCP67 IDE Controller
	0561  MCP67 PCI Bridge
	0562  MCP67 PCI Express Bridge
	0563  MCP67 PCI Express Bridge
	0568  MCP78S [GeForce 8200] Memory Controller
	0569  MCP78S [GeForce 8200] PCI Express Bridge
	056a  MCP73 [nForce 630i] USB 2.0 Controller (EHCI)
	056c  MCP73 IDE Controller
	056d  MCP73 PCI Express bridge
	056e  MCP73 PCI Express bridge
	056f  MCP73 PCI Express bridge
	05b1  NF200 PCIe 2.0 switch
	05b8  NF200 PCIe 2.0 switch for GTX 295
	05be  NF200 PCIe 2.0 switch for Quadro Plex S4 / Tesla S870 / Tesla S1070 / Tesla S2050
	05e0  GT200b [GeForce GTX 295]
	05e1  GT200 [GeForce GTX 280]
	05e2  GT200 [GeForce GTX 260]
	05e3  GT200b [GeForce GTX 285]
	05e6  GT200b [GeForce GTX 275]
	05e7  GT200GL [Tesla C1060 / M1060]
	05ea  GT200 [GeForce GTX 260]
	05eb  GT200 [GeForce GTX 295]
	05ed  GT200GL [Quadro Plex 2200 D2]
	05f1  GT200 [GeForce GTX 280]
	05f2  GT200 [GeForce GTX 260]
	05f8  GT200GL [Quadro Plex 2200 S4]
	05f9  GT200GL [Quadro CX]
	05fd  GT200GL [Quadro FX 5800]
	05fe  GT200GL [Quadro FX 4800]
	05ff  GT200GL [Quadro FX 3800]
	0600  G92 [GeForce 8800 GTS 512]
	0601  G92 [GeForce 9800 GT]
	0602  G92 [GeForce 8800 GT]
	0603  G92 [GeForce GT 230 OEM]
	0604  G92 [GeForce 9800 GX2]
	0605  G92 [GeForce 9800 GT]
	0606  G92 [GeForce 8800 GS]
	0607  G92 [GeForce GTS 240]
	0608  G92M [GeForce 9800M GTX]
	0609  G92M [GeForce 8800M GTS]
	060a  G92M [GeForce GTX 280M]
	060b  G92M [GeForce 9800M GT]
	060c  G92M [GeForce 8800M GTX]
	060d  G92 [GeForce 8800 GS]
	060f  G92M [GeForce GTX 285M]
	0610  G92 [GeForce 9600 GSO]
	0611  G92 [GeForce 8800 GT]
	0612  G92 [GeForce 9800 GTX / 9800 GTX+]
	0613  G92 [GeForce 9800 GTX+]
	0614  G92 [GeForce 9800 GT]
	0615  G92 [GeForce GTS 250]
	0617  G92M [GeForce 9800M GTX]
	0618  G92M [GeForce GTX 260M]
	0619  G92GL [Quadro FX 4700 X2]
	061a  G92GL [Quadro FX 3700]
	061b  G92GL [Quadro VX 200]
	061c  G92GLM [Quadro FX 3600M]
	061d  G92GLM [Quadro FX 2800M]
	061e  G92GLM [Quadro FX 3700M]
	061f  G92GLM [Quadro FX 3800M]
	0620  G94 [GeForce 9800 GT]
	0621  G94 [GeForce GT 230]
	0622  G94 [GeForce 9600 GT]
	0623  G94 [GeForce 9600 GS]
	0624  G94 [GeForce 9600 GT Green Edition]
	0625  G94 [GeForce 9600 GSO 512]
	0626  G94 [GeForce GT 130]
	0627  G94 [GeForce GT 140]
	0628  G94M [GeForce 9800M GTS]
	062a  G94M [GeForce 9700M GTS]
	062b  G94M [GeForce 9800M GS]
	062c  G94M [GeForce 9800M GTS]
	062d  G94 [GeForce 9600 GT]
	062e  G94 [GeForce 9600 GT]
	062f  G94 [GeForce 9800 S]
	0630  G94 [GeForce 9600 GT]
	0631  G94M [GeForce GTS 160M]
	0632  G94M [GeForce GTS 150M]
	0633  G94 [GeForce GT 220]
	0635  G94 [GeForce 9600 GSO]
	0637  G94 [GeForce 9600 GT]
	0638  G94GL [Quadro FX 1800]
	063a  G94GLM [Quadro FX 2700M]
	063f  G94 [GeForce 9600 GE]
	0640  G96C [GeForce 9500 GT]
	0641  G96C [GeForce 9400 GT]
	0642  G96 [D9M-10]
	0643  G96 [GeForce 9500 GT]
	0644  G96 [GeForce 9500 GS]
	0645  G96C [GeForce 9500 GS]
	0646  G96C [GeForce GT 120]
	0647  G96CM [GeForce 9600M GT]
	0648  G96CM [GeForce 9600M GS]
	0649  G96CM [GeForce 9600M GT]
	064a  G96M [GeForce 9700M GT]
	064b  G96M [GeForce 9500M G]
	064c  G96CM [GeForce 9650M GT]
	064e  G96C [GeForce 9600 GSO / 9800 GT]
	0651  G96CM [GeForce G 110M]
	0652  G96CM [GeForce GT 130M]
	0653  G96CM [GeForce GT 120M]
	0654  G96CM [GeForce GT 220M]
	0655  G96 [GeForce GT 120 Mac Edition]
	0656  G96 [GeForce GT 120 Mac Edition]
	0658  G96GL [Quadro FX 380]
	0659  G96CGL [Quadro FX 580]
	065a  G96GLM [Quadro FX 1700M]
	065b  G96C [GeForce 9400 GT]
	065c  G96GLM [Quadro FX 770M]
	065d  G96 [GeForce 9500 GA / 9600 GT / GTS 250]
	065f  G96C [GeForce G210]
	06c0  GF100 [GeForce GTX 480]
	06c4  GF100 [GeForce GTX 465]
	06ca  GF100M [GeForce GTX 480M]
	06cb  GF100 [GeForce GTX 480]
	06cd  GF100 [GeForce GTX 470]
	06d0  GF100GL
	06d1  GF100GL [Tesla C2050 / C2070]
	06d2  GF100GL [Tesla M2070]
	06d8  GF100GL [Quadro 6000]
	06d9  GF100GL [Quadro 5000]
	06da  GF100GLM [Quadro 5000M]
	06dc  GF100GL [Quadro 6000]
	06dd  GF100GL [Quadro 4000]
	06de  GF100GL [Tesla T20 Processor]
	06df  GF100GL [Tesla M2070-Q]
	06e0  G98 [GeForce 9300 GE]
	06e1  G98 [GeForce 9300 GS]
	06e2  G98 [GeForce 8400]
	06e3  G98 [GeForce 8300 GS]
	06e4  G98 [GeForce 8400 GS Rev. 2]
	06e5  G98M [GeForce 9300M GS]
	06e6  G98 [GeForce G 100]
	06e7  G98 [GeForce 9300 SE]
	06e8  G98M [GeForce 9200M GS]
	06e9  G98M [GeForce 9300M GS]
	06ea  G98M [Quadro NVS 150M]
	06eb  G98M [Quadro NVS 160M]
	06ec  G98M [GeForce G 105M]
	06ed  G98 [GeForce 9600 GT / 9800 GT]
	06ee  G98 [GeForce 9600 GT / 9800 GT / GT 240]
	06ef  G98M [GeForce G 103M]
	06f1  G98M [GeForce G 105M]
	06f8  G98 [Quadro NVS 420]
	06f9  G98GL [Quadro FX 370 LP]
	06fa  G98 [Quadro NVS 450]
	06fb  G98GLM [Quadro FX 370M]
	06fd  G98 [Quadro NVS 295]
	06ff  G98 [HICx16 + Graphics]
	0751  MCP78S [GeForce 8200] Memory Controller
	0752  MCP78S [GeForce 8200] SMBus
	0753  MCP78S [GeForce 8200] Co-Processor
	0754  MCP78S [GeForce 8200] Memory Controller
	0759  MCP78S [GeForce 8200] IDE
	075a  MCP78S [GeForce 8200] PCI Bridge
	075b  MCP78S [GeForce 8200] PCI Express Bridge
	075c  MCP78S [GeForce 8200] LPC Bridge
	075d  MCP78S [GeForce 8200] LPC Bridge
	0760  MCP77 Ethernet
	0761  MCP77 Ethernet
	0762  MCP77 Ethernet
	0763  MCP77 Ethernet
	0774  MCP72XE/MCP72P/MCP78U/MCP78S High Definition Audio
	0778  MCP78S [GeForce 8200] PCI Express Bridge
	077a  MCP78S [GeForce 8200] PCI Bridge
	077b  MCP78S [GeForce 8200] OHCI USB 1.1 Controller
	077c  MCP78S [GeForce 8200] EHCI USB 2.0 Controller
	077d  MCP78S [GeForce 8200] OHCI USB 1.1 Controller
	077e  MCP78S [GeForce 8200] EHCI USB 2.0 Controller
	07c0  MCP73 Host Bridge
	07c1  MCP73 Host Bridge
	07c2  MCP73 Host Bridge
	07c3  MCP73 Host Bridge
	07c5  MCP73 Host Bridge
	07c8  MCP73 Memory Controller
	07cb  nForce 610i/630i memory controller
	07cd  nForce 610i/630i memory controller
	07ce  nForce 610i/630i memory controller
	07cf  nForce 610i/630i memory controller
	07d0  nForce 610i/630i memory controller
	07d1  nForce 610i/630i memory controller
	07d2  nForce 610i/630i memory controller
	07d3  nForce 610i/630i memory controller
	07d6  nForce 610i/630i memory controller
	07d7  MCP73 LPC Bridge
	07d8  MCP73 SMBus
	07d9  MCP73 Memory Controller
	07da  MCP73 Co-processor
	07dc  MCP73 Ethernet
	07dd  MCP73 Ethernet
	07de  MCP73 Ethernet
	07df  MCP73 Ethernet
	07e0  C73 [GeForce 7150 / nForce 630i]
	07e1  C73 [GeForce 7100 / nForce 630i]
	07e2  C73 [GeForce 7050 / nForce 630i]
	07e3  C73 [GeForce 7050 / nForce 610i]
	07e5  C73 [GeForce 7100 / nForce 620i]
	07f0  MCP73 SATA Controller (IDE mode)
	07f4  GeForce 7100/nForce 630i SATA
	07f8  MCP73 SATA RAID Controller
	07fc  MCP73 High Definition Audio
	07fe  MCP73 OHCI USB 1.1 Controller
	0840  C77 [GeForce 8200M]
	0844  C77 [GeForce 9100M G]
	0845  C77 [GeForce 8200M G]
	0846  C77 [GeForce 9200]
	0847  C78 [GeForce 9100]
	0848  C77 [GeForce 8300]
	0849  C77 [GeForce 8200]
	084a  C77 [nForce 730a]
	084b  C77 [GeForce 8200]
	084c  C77 [nForce 780a/980a SLI]
	084d  C77 [nForce 750a SLI]
	084f  C77 [GeForce 8100 / nForce 720a]
	0860  C79 [GeForce 9300]
	0861  C79 [GeForce 9400]
	0862  C79 [GeForce 9400M G]
	0863  C79 [GeForce 9400M]
	0864  C79 [GeForce 9300]
	0865  C79 [GeForce 9300 / ION]
	0866  C79 [GeForce 9400M G]
	0867  C79 [GeForce 9400]
	0868  C79 [nForce 760i SLI]
	0869  MCP7A [GeForce 9400]
	086a  C79 [GeForce 9400]
	086c  C79 [GeForce 9300 / nForce 730i]
	086d  C79 [GeForce 9200]
	086e  C79 [GeForce 9100M G]
	086f  MCP79 [GeForce 8200M G]
	0870  C79 [GeForce 9400M]
	0871  C79 [GeForce 9200]
	0872  C79 [GeForce G102M]
	0873  C79 [GeForce G102M]
	0874  C79 [ION]
	0876  C79 [GeForce 9400M / ION]
	087a  C79 [GeForce 9400]
	087d  C79 [ION]
	087e  C79 [ION LE]
	087f  C79 [ION LE]
	08a0  MCP89 [GeForce 320M]
	08a2  MCP89 [GeForce 320M]
	08a3  MCP89 [GeForce 320M]
	08a4  MCP89 [GeForce 320M]
	08a5  MCP89 [GeForce 320M]
	0a20  GT216 [GeForce GT 220]
	0a21  GT216M [GeForce GT 330M]
	0a22  GT216 [GeForce 315]
	0a23  GT216 [GeForce 210]
	0a24  GT216 [GeForce 405]
	0a26  GT216 [GeForce 405]
	0a27  GT216 [GeForce 405]
	0a28  GT216M [GeForce GT 230M]
	0a29  GT216M [GeForce GT 330M]
	0a2a  GT216M [GeForce GT 230M]
	0a2b  GT216M [GeForce GT 330M]
	0a2c  GT216M [NVS 5100M]
	0a2d  GT216M [GeForce GT 320M]
	0a30  GT216 [GeForce 505]
	0a32  GT216 [GeForce GT 415]
	0a34  GT216M [GeForce GT 240M]
	0a35  GT216M [GeForce GT 325M]
	0a38  GT216GL [Quadro 400]
	0a3c  GT216GLM [Quadro FX 880M]
	0a60  GT218 [GeForce G210]
	0a62  GT218 [GeForce 205]
	0a63  GT218 [GeForce 310]
	0a64  GT218 [ION]
	0a65  GT218 [GeForce 210]
	0a66  GT218 [GeForce 310]
	0a67  GT218 [GeForce 315]
	0a68  GT218M [GeForce G 105M]
	0a69  GT218M [GeForce G 105M]
	0a6a  GT218M [NVS 2100M]
	0a6c  GT218M [NVS 3100M]
	0a6e  GT218M [GeForce 305M]
	0a6f  GT218M [ION]
	0a70  GT218M [GeForce 310M]
	0a71  GT218M [GeForce 305M]
	0a72  GT218M [GeForce 310M]
	0a73  GT218M [GeForce 305M]
	0a74  GT218M [GeForce G210M]
	0a75  GT218M [GeForce 310M]
	0a76  GT218M [ION 2]
	0a78  GT218GL [Quadro FX 380 LP]
	0a7a  GT218M [GeForce 315M]
	0a7b  GT218 [GeForce 505]
	0a7c  GT218GLM [Quadro FX 380M]
	0a80  MCP79 Host Bridge
	0a81  MCP79 Host Bridge
	0a82  MCP79 Host Bridge
	0a83  MCP79 Host Bridge
	0a84  MCP79 Host Bridge
	0a85  MCP79 Host Bridge
	0a86  MCP79 Host Bridge
	0a87  MCP79 Host Bridge
	0a88  MCP79 Memory Controller
	0a89  MCP79 Memory Controller
	0a98  MCP79 Memory Controller
	0aa0  MCP79 PCI Express Bridge
	0aa2  MCP79 SMBus
	0aa3  MCP79 Co-processor
	0aa4  MCP79 Memory Controller
	0aa5  MCP79 OHCI USB 1.1 Controller
	0aa6  MCP79 EHCI USB 2.0 Controller
	0aa7  MCP79 OHCI USB 1.1 Controller
	0aa8  MCP79 OHCI USB 1.1 Controller
	0aa9  MCP79 EHCI USB 2.0 Controller
	0aaa  MCP79 EHCI USB 2.0 Controller
	0aab  MCP79 PCI Bridge
	0aac  MCP79 LPC Bridge
	0aad  MCP79 LPC Bridge
	0aae  MCP79 LPC Bridge
	0aaf  MCP79 LPC Bridge
	0ab0  MCP79 Ethernet
	0ab1  MCP79 Ethernet
	0ab2  MCP79 Ethernet
	0ab3  MCP79 Ethernet
	0ab4  MCP79 SATA Controller
	0ab5  MCP79 SATA Controller
	0ab6  MCP79 SATA Controller
	0ab7  MCP79 SATA Controller
	0ab8  MCP79 AHCI Controller
	0ab9  MCP79 AHCI Controller
	0aba  MCP79 AHCI Controller
	0abb  MCP79 AHCI Controller
	0abc  MCP79 RAID Controller
	0abd  MCP79 RAID Controller
	0abe  MCP79 RAID Controller
	0abf  MCP79 RAID Controller
	0ac0  MCP79 High Definition Audio
	0ac1  MCP79 High Definition Audio
	0ac2  MCP79 High Definition Audio
	0ac3  MCP79 High Definition Audio
	0ac4  MCP79 PCI Express Bridge
	0ac5  MCP79 PCI Express Bridge
	0ac6  MCP79 PCI Express Bridge
	0ac7  MCP79 PCI Express Bridge
	0ac8  MCP79 PCI Express Bridge
	0ad0  MCP78S [GeForce 8200] SATA Controller (non-AHCI mode)
	0ad4  MCP78S [GeForce 8200] AHCI Controller
	0ad8  MCP78S [GeForce 8200] SATA Controller (RAID mode)
	0be2  GT216 HDMI Audio Controller
	0be3  High Definition Audio Controller
	0be4  High Definition Audio Controller
	0be5  GF100 High Definition Audio Controller
	0be9  GF106 High Definition Audio Controller
	0bea  GF108 High Definition Audio Controller
	0beb  GF104 High Definition Audio Controller
	0bee  GF116 High Definition Audio Controller
	0bf0  Tegra2 PCIe x4 Bridge
	0bf1  Tegra2 PCIe x2 Bridge
	0ca0  GT215 [GeForce GT 330]
	0ca2  GT215 [GeForce GT 320]
	0ca3  GT215 [GeForce GT 240]
	0ca4  GT215 [GeForce GT 340]
	0ca5  GT215 [GeForce GT 220]
	0ca7  GT215 [GeForce GT 330]
	0ca8  GT215M [GeForce GTS 260M]
	0ca9  GT215M [GeForce GTS 250M]
	0cac  GT215 [GeForce GT 220/315]
	0caf  GT215M [GeForce GT 335M]
	0cb0  GT215M [GeForce GTS 350M]
	0cb1  GT215M [GeForce GTS 360M]
	0cbc  GT215GLM [Quadro FX 1800M]
	0d60  MCP89 HOST Bridge
	0d68  MCP89 Memory Controller
	0d69  MCP89 Memory Controller
	0d76  MCP89 PCI Express Bridge
	0d79  MCP89 SMBus
	0d7a  MCP89 Co-Processor
	0d7b  MCP89 Memory Controller
	0d7d  MCP89 Ethernet
	0d80  MCP89 LPC Bridge
	0d85  MCP89 SATA Controller
	0d88  MCP89 SATA Controller (AHCI mode)
	0d89  MCP89 SATA Controller (AHCI mode)
	0d8d  MCP89 SATA Controller (RAID mode)
	0d94  MCP89 High Definition Audio
	0d9c  MCP89 OHCI USB 1.1 Controller
	0d9d  MCP89 EHCI USB 2.0 Controller
	0dc0  GF106 [GeForce GT 440]
	0dc4  GF106 [GeForce GTS 450]
	0dc5  GF106 [GeForce GTS 450 OEM]
	0dc6  GF106 [GeForce GTS 450 OEM]
	0dcd  GF106M [GeForce GT 555M]
	0dce  GF106M [GeForce GT 555M]
	0dd1  GF106M [GeForce GTX 460M]
	0dd2  GF106M [GeForce GT 445M]
	0dd3  GF106M [GeForce GT 435M]
	0dd6  GF106M [GeForce GT 550M]
	0dd8  GF106GL [Quadro 2000]
	0dda  GF106GLM [Quadro 2000M]
	0de0  GF108 [GeForce GT 440]
	0de1  GF108 [GeForce GT 430]
	0de2  GF108 [GeForce GT 420]
	0de3  GF108M [GeForce GT 635M]
	0de4  GF108 [GeForce GT 520]
	0de5  GF108 [GeForce GT 530]
	0de7  GF108 [GeForce GT 610]
	0de8  GF108M [GeForce GT 620M]
	0de9  GF108M [GeForce GT 620M/630M/635M/640M LE]
	0dea  GF108M [GeForce 610M]
	0deb  GF108M [GeForce GT 555M]
	0dec  GF108M [GeForce GT 525M]
	0ded  GF108M [GeForce GT 520M]
	0dee  GF108M [GeForce GT 415M]
	0def  GF108M [NVS 5400M]
	0df0  GF108M [GeForce GT 425M]
	0df1  GF108M [GeForce GT 420M]
	0df2  GF108M [GeForce GT 435M]
	0df3  GF108M [GeForce GT 420M]
	0df4  GF108M [GeForce GT 540M]
	0df5  GF108M [GeForce GT 525M]
	0df6  GF108M [GeForce GT 550M]
	0df7  GF108M [GeForce GT 520M]
	0df8  GF108GL [Quadro 600]
	0df9  GF108GLM [Quadro 500M]
	0dfa  GF108GLM [Quadro 1000M]
	0dfc  GF108GLM [NVS 5200M]
	0e08  GF119 HDMI Audio Controller
	0e09  GF110 High Definition Audio Controller
	0e0a  GK104 HDMI Audio Controller
	0e0b  GK106 HDMI Audio Controller
	0e0c  GF114 HDMI Audio Controller
	0e0f  GK208 HDMI/DP Audio Controller
	0e12  TegraK1 PCIe x4 Bridge
	0e13  TegraK1 PCIe x1 Bridge
	0e1a  GK110 High Definition Audio Controller
	0e1b  GK107 HDMI Audio Controller
	0e1c  Tegra3+ PCIe x4 Bridge
	0e1d  Tegra3+ PCIe x2 Bridge
	0e22  GF104 [GeForce GTX 460]
	0e23  GF104 [GeForce GTX 460 SE]
	0e24  GF104 [GeForce GTX 460 OEM]
	0e30  GF104M [GeForce GTX 470M]
	0e31  GF104M [GeForce GTX 485M]
	0e3a  GF104GLM [Quadro 3000M]
	0e3b  GF104GLM [Quadro 4000M]
	0f00  GF108 [GeForce GT 630]
	0f01  GF108 [GeForce GT 620]
	0f02  GF108 [GeForce GT 730]
	0f03  GF108 [GeForce GT 610]
	0f06  GF108 [GeForce GT 730]
	0fa0  GK11x [GK11x_FPGA]
	0fa5  GK11x
	0fa7  GK11x [Tegra on x86 (PEATRANS)]
	0fae  Tegra X1 PCIe x4 Root Complex
	0faf  Tegra X1 PCIe x1 Root Complex
	0fb0  GM200 High Definition Audio
	0fb8  GP108 High Definition Audio Controller
	0fb9  GP107GL High Definition Audio Controller
	0fba  GM206 High Definition Audio Controller
	0fbb  GM204 High Definition Audio Controller
	0fbc  GM107 High Definition Audio Controller [GeForce 940MX]
	0fc0  GK107 [GeForce GT 640 OEM]
	0fc1  GK107 [GeForce GT 640]
	0fc2  GK107 [GeForce GT 630 OEM]
	0fc4  GK107 [D14P1-15]
	0fc5  GK107 [GeForce GT 1030]
	0fc6  GK107 [GeForce GTX 650]
	0fc8  GK107 [GeForce GT 740]
	0fc9  GK107 [GeForce GT 730]
	0fcb  GK107 [EXK107]
	0fcc  GK107 [GeForce GT 720]
	0fcd  GK107M [GeForce GT 755M]
	0fce  GK107M [GeForce GT 640M LE]
	0fcf  GK107 [GEN3 ESI]
	0fd0  GK107 [NB1G]
	0fd1  GK107M [GeForce GT 650M]
	0fd2  GK107M [GeForce GT 640M]
	0fd3  GK107M [GeForce GT 640M LE]
	0fd4  GK107M [GeForce GTX 660M]
	0fd5  GK107M [GeForce GT 650M Mac Edition]
	0fd6  GK107M [N13P-GS-W]
	0fd7  GK107 [GK107-GTX]
	0fd8  GK107M [GeForce GT 640M Mac Edition]
	0fd9  GK107M [GeForce GT 645M]
	0fda  GK107 [GK107-ES-A1]
	0fdb  GK107 [GK107-ESP-A1]
	0fdc  GK107 [GK107-INT22-A1]
	0fdd  GK107 [GK107-INT11-A1]
	0fde  GK107 [GK107-ES-KA-E1]
	0fdf  GK107M [GeForce GT 740M]
	0fe0  GK107M [GeForce GTX 660M Mac Edition]
	0fe1  GK107M [GeForce GT 730M]
	0fe2  GK107M [GeForce GT 745M]
	0fe3  GK107M [GeForce GT 745M]
	0fe4  GK107M [GeForce GT 750M]
	0fe5  GK107 [GeForce K340 USM]
	0fe6  GK107 [GRID K1 NVS USM]
	0fe7  GK107GL [GRID K100 vGPU]
	0fe8  GK107M [N14P-GS]
	0fe9  GK107M [GeForce GT 750M Mac Edition]
	0fea  GK107M [GeForce GT 755M Mac Edition]
	0fec  GK107M [GeForce 710A]
	0fed  GK107M [GeForce 820M]
	0fee  GK107M [GeForce 810M]
	0fef  GK107GL [GRID K340]
	0ff0  GK107 [NB1Q]
	0ff1  GK107 [NVS 1000]
	0ff2  GK107GL [GRID K1]
	0ff3  GK107GL [Quadro K420]
	0ff5  GK107GL [GRID K1 Tesla USM]
	0ff6  GK107GLM [Quadro K1100M]
	0ff7  GK107GL [GRID K140Q vGPU]
	0ff8  GK107GLM [Quadro K500M]
	0ff9  GK107GL [Quadro K2000D]
	0ffa  GK107GL [Quadro K600]
	0ffb  GK107GLM [Quadro K2000M]
	0ffc  GK107GLM [Quadro K1000M]
	0ffd  GK107 [NVS 510]
	0ffe  GK107GL [Quadro K2000]
	0fff  GK107GL [Quadro 410]
	1001  GK110B [GeForce GTX TITAN Z]
	1003  GK110 [GeForce GTX Titan LE]
	1004  GK110 [GeForce GTX 780]
	1005  GK110 [GeForce GTX TITAN]
	1007  GK110 [GeForce GTX 780 Rev. 2]
	1008  GK110 [GeForce GTX 780 Ti 6GB]
	100a  GK110B [GeForce GTX 780 Ti]
	100c  GK110B [GeForce GTX TITAN Black]
	101e  GK110GL [Tesla K20X]
	101f  GK110GL [Tesla K20]
	1020  GK110GL [Tesla K20X]
	1021  GK110GL [Tesla K20Xm]
	1022  GK110GL [Tesla K20c]
	1023  GK110BGL [Tesla K40m]
	1024  GK180GL [Tesla K40c]
	1026  GK110GL [Tesla K20s]
	1027  GK110BGL [Tesla K40st]
	1028  GK110GL [Tesla K20m]
	1029  GK110BGL [Tesla K40s]
	102a  GK110BGL [Tesla K40t]
	102d  GK210GL [Tesla K80]
	102e  GK110BGL [Tesla K40d]
	102f  GK110BGL [Tesla Stella Solo]
	103a  GK110GL [Quadro K6000]
	103c  GK110GL [Quadro K5200]
	103f  GK110BGL [Tesla Stella SXM]
	1040  GF119 [GeForce GT 520]
	1042  GF119 [GeForce 510]
	1045  GF119
	1048  GF119 [GeForce 605]
	1049  GF119 [GeForce GT 620 OEM]
	104a  GF119 [GeForce GT 610]
	104b  GF119 [GeForce GT 625 OEM]
	104c  GF119 [GeForce GT 705]
	104d  GF119 [GeForce GT 710]
	1050  GF119M [GeForce GT 520M]
	1051  GF119M [GeForce GT 520MX]
	1052  GF119M [GeForce GT 520M]
	1054  GF119M [GeForce 410M]
	1055  GF119M [GeForce 410M]
	1056  GF119M [NVS 4200M]
	1057  GF119M [Quadro NVS 4200M]
	1058  GF119M [GeForce 610M]
	1059  GF119M [GeForce 610M]
	105a  GF119M [GeForce 610M]
	105b  GF119M [GeForce 705M]
	107c  GF119 [NVS 315]
	107d  GF119 [NVS 310]
	1080  GF110 [GeForce GTX 580]
	1081  GF110 [GeForce GTX 570]
	1082  GF110 [GeForce GTX 560 Ti OEM]
	1084  GF110 [GeForce GTX 560 OEM]
	1086  GF110 [GeForce GTX 570 Rev. 2]
	1087  GF110 [GeForce GTX 560 Ti 448 Cores]
	1088  GF110 [GeForce GTX 590]
	1089  GF110 [GeForce GTX 580 Rev. 2]
	108b  GF110 [GeForce GTX 580]
	108e  GF110GL [Tesla C2090]
	1091  GF110GL [Tesla M2090]
	1094  GF110GL [Tesla M2075]
	1096  GF110GL [Tesla C2050 / C2075]
	109a  GF100GLM [Quadro 5010M]
	109b  GF100GL [Quadro 7000]
	10c0  GT218 [GeForce 9300 GS Rev. 2]
	10c3  GT218 [GeForce 8400 GS Rev. 3]
	10c5  GT218 [GeForce 405]
	10d8  GT218 [NVS 300]
	10e5  Parker PCIe x4 Root Complex
	10e6  Parker PCIe x1 Root Complex
	10ef  GP102 HDMI Audio Controller
	10f0  GP104 High Definition Audio Controller
	10f1  GP106 High Definition Audio Controller
	10f7  TU102 High Definition Audio Controller
	10f8  TU104 HD Audio Controller
	10f9  TU106 High Definition Audio Controller
	1140  GF117M [GeForce 610M/710M/810M/820M / GT 620M/625M/630M/720M]
	1180  GK104 [GeForce GTX 680]
	1182  GK104 [GeForce GTX 760 Ti]
	1183  GK104 [GeForce GTX 660 Ti]
	1184  GK104 [GeForce GTX 770]
	1185  GK104 [GeForce GTX 660 OEM]
	1186  GK104 [GeForce GTX 660 Ti]
	1187  GK104 [GeForce GTX 760]
	1188  GK104 [GeForce GTX 690]
	1189  GK104 [GeForce GTX 670]
	118a  GK104GL [GRID K520]
	118b  GK104GL [GRID K2 GeForce USM]
	118c  GK104 [GRID K2 NVS USM]
	118d  GK104GL [GRID K200 vGPU]
	118e  GK104 [GeForce GTX 760 OEM]
	118f  GK104GL [Tesla K10]
	1191  GK104 [GeForce GTX 760 Rev. 2]
	1193  GK104 [GeForce GTX 760 Ti OEM]
	1194  GK104GL [Tesla K8]
	1195  GK104 [GeForce GTX 660 Rev. 2]
	1198  GK104M [GeForce GTX 880M]
	1199  GK104M [GeForce GTX 870M]
	119a  GK104M [GeForce GTX 860M]
	119d  GK104M [GeForce GTX 775M Mac Edition]
	119e  GK104M [GeForce GTX 780M Mac Edition]
	119f  GK104M [GeForce GTX 780M]
	11a0  GK104M [GeForce GTX 680M]
	11a1  GK104M [GeForce GTX 670MX]
	11a2  GK104M [GeForce GTX 675MX Mac Edition]
	11a3  GK104M [GeForce GTX 680MX]
	11a4  GK104 [GK104-ESA]
	11a5  GK104 [GK104-ESA]
	11a7  GK104M [GeForce GTX 675MX]
	11a8  GK104GLM [Quadro K5100M]
	11a9  GK104M [GeForce GTX 870M]
	11aa  GK104 [GK104-INT]
	11ac  GK104 [GK104-CS]
	11af  GK104GLM [GRID IceCube]
	11b0  GK104GL [GRID K240Q / K260Q vGPU]
	11b1  GK104GL [GRID K2 Tesla USM]
	11b4  GK104GL [Quadro K4200]
	11b6  GK104GLM [Quadro K3100M]
	11b7  GK104GLM [Quadro K4100M]
	11b8  GK104GLM [Quadro K5100M]
	11b9  GK104GLM
	11ba  GK104GL [Quadro K5000]
	11bb  GK104GL [Quadro 4100]
	11bc  GK104GLM [Quadro K5000M]
	11bd  GK104GLM [Quadro K4000M]
	11be  GK104GLM [Quadro K3000M]
	11bf  GK104GL [GRID K2]
	11c0  GK106 [GeForce GTX 660]
	11c1  GK106 [D14P2-30]
	11c2  GK106 [GeForce GTX 650 Ti Boost]
	11c3  GK106 [GeForce GTX 650 Ti OEM]
	11c4  GK106 [GeForce GTX 645 OEM]
	11c5  GK106 [GeForce GT 740]
	11c6  GK106 [GeForce GTX 650 Ti]
	11c7  GK106 [GeForce GTX 750 Ti]
	11c8  GK106 [GeForce GTX 650 OEM]
	11cb  GK106 [GeForce GT 740]
	11d0  GK106 [GK106-INT353]
	11d1  GK106 [GK106-INT343]
	11d2  GK106 [GK106-INT232]
	11d3  GK106 [GK106-ES]
	11e0  GK106M [GeForce GTX 770M]
	11e1  GK106M [GeForce GTX 765M]
	11e2  GK106M [GeForce GTX 765M]
	11e3  GK106M [GeForce GTX 760M]
	11e7  GK106M
	11fa  GK106GL [Quadro K4000]
	11fc  GK106GLM [Quadro K2100M]
	11ff  GK106 [NB1Q]
	1200  GF114 [GeForce GTX 560 Ti]
	1201  GF114 [GeForce GTX 560]
	1202  GF114 [GeForce GTX 560 Ti OEM]
	1203  GF114 [GeForce GTX 460 SE v2]
	1205  GF114 [GeForce GTX 460 v2]
	1206  GF114 [GeForce GTX 555]
	1207  GF114 [GeForce GT 645 OEM]
	1208  GF114 [GeForce GTX 560 SE]
	1210  GF114M [GeForce GTX 570M]
	1211  GF114M [GeForce GTX 580M]
	1212  GF114M [GeForce GTX 675M]
	1213  GF114M [GeForce GTX 670M]
	1241  GF116 [GeForce GT 545 OEM]
	1243  GF116 [GeForce GT 545]
	1244  GF116 [GeForce GTX 550 Ti]
	1245  GF116 [GeForce GTS 450 Rev. 2]
	1246  GF116M [GeForce GT 550M]
	1247  GF116M [GeForce GT 555M/635M]
	1248  GF116M [GeForce GT 555M/635M]
	1249  GF116 [GeForce GTS 450 Rev. 3]
	124b  GF116 [GeForce GT 640 OEM]
	124d  GF116M [GeForce GT 555M/635M]
	1251  GF116M [GeForce GT 560M]
	1280  GK208 [GeForce GT 635]
	1281  GK208 [GeForce GT 710]
	1282  GK208 [GeForce GT 640 Rev. 2]
	1283  GK208 [D15M2-10]
	1284  GK208 [GeForce GT 630 Rev. 2]
	1285  GK208 [GK208-100]
	1286  GK208 [GeForce GT 720]
	1287  GK208B [GeForce GT 730]
	1288  GK208B [GeForce GT 720]
	1289  GK208 [GeForce GT 710]
	128a  GK208B
	128b  GK208B [GeForce GT 710]
	128c  GK208B
	1290  GK208M [GeForce GT 730M]
	1291  GK208M [GeForce GT 735M]
	1292  GK208M [GeForce GT 740M]
	1293  GK208M [GeForce GT 730M]
	1294  GK208M [GeForce GT 740M]
	1295  GK208M [GeForce 710M]
	1296  GK208M [GeForce 825M]
	1298  GK208M [GeForce GT 720M]
	1299  GK208BM [GeForce 920M]
	129a  GK208BM [GeForce 910M]
	12a0  GK208
	12ad  GK208 [GK208-ES]
	12ae  GK208 [GK208-CS1-C]
	12af  GK208 [GK208-INT]
	12b0  GK208 [GK208-CS-Q]
	12b1  GK208 [GK208 INT]
	12b9  GK208GLM [Quadro K610M]
	12ba  GK208GLM [Quadro K510M]
	130b  GK110 [Q12U-1]
	1340  GM108M [GeForce 830M]
	1341  GM108M [GeForce 840M]
	1344  GM108M [GeForce 845M]
	1346  GM108M [GeForce 930M]
	1347  GM108M [GeForce 940M]
	1348  GM108M [GeForce 945M / 945A]
	1349  GM108M [GeForce 930M]
	134b  GM108M [GeForce 940MX]
	134d  GM108M [GeForce 940MX]
	134e  GM108M [GeForce 930MX]
	134f  GM108M [GeForce 920MX]
	137a  GM108GLM [Quadro K620M / Quadro M500M]
	137b  GM108GLM [Quadro M520 Mobile]
	137d  GM108M [GeForce 940A]
	1380  GM107 [GeForce GTX 750 Ti]
	1381  GM107 [GeForce GTX 750]
	1382  GM107 [GeForce GTX 745]
	1389  GM107GL [GRID M30]
	1390  GM107M [GeForce 845M]
	1391  GM107M [GeForce GTX 850M]
	1392  GM107M [GeForce GTX 860M]
	1393  GM107M [GeForce 840M]
	1398  GM107M [GeForce 845M]
	1399  GM107M [GeForce 945M]
	139a  GM107M [GeForce GTX 950M]
	139b  GM107M [GeForce GTX 960M]
	139c  GM107M [GeForce 940M]
	139d  GM107M [GeForce GTX 750 Ti]
	13ad  GM204 [GM107 INT52]
	13ae  GM204 [GM107 CS1]
	13b0  GM107GLM [Quadro M2000M]
	13b1  GM107GLM [Quadro M1000M]
	13b2  GM107GLM [Quadro M600M]
	13b3  GM107GLM [Quadro K2200M]
	13b4  GM107GLM [Quadro M620 Mobile]
	13b6  GM107GLM [Quadro M1200 Mobile]
	13b9  GM107GL [NVS 810]
	13ba  GM107GL [Quadro K2200]
	13bb  GM107GL [Quadro K620]
	13bc  GM107GL [Quadro K1200]
	13bd  GM107GL [Tesla M10]
	13be  GM204 [GM107 CS1]
	13bf  GM204 [GM107 INT52]
	13c0  GM204 [GeForce GTX 980]
	13c1  GM204
	13c2  GM204 [GeForce GTX 970]
	13c3  GM204
	13c4  GM204 [D17U-20]
	13d7  GM204M [GeForce GTX 980M]
	13d8  GM204M [GeForce GTX 960 OEM / 970M]
	13d9  GM204M [GeForce GTX 965M]
	13da  GM204M [GeForce GTX 980 Mobile]
	13e4  GM204 [Graphics Device ES-A]
	13e7  GM204GL [GeForce GTX 980 Engineering Sample]
	13f0  GM204GL [Quadro M5000]
	13f1  GM204GL [Quadro M4000]
	13f2  GM204GL [Tesla M60]
	13f3  GM204GL [Tesla M6]
	13f8  GM204GLM [Quadro M5000M / M5000 SE]
	13f9  GM204GLM [Quadro M4000M]
	13fa  GM204GLM [Quadro M3000M]
	13fb  GM204GLM [Quadro M5500]
	1401  GM206 [GeForce GTX 960]
	1402  GM206 [GeForce GTX 950]
	1404  GM206 [GeForce GTX 960 FAKE]
	1406  GM206 [GeForce GTX 960 OEM]
	1407  GM206 [GeForce GTX 750 v2]
	1427  GM206M [GeForce GTX 965M]
	1430  GM206GL [Quadro M2000]
	1431  GM206GL [Tesla M4]
	1436  GM206GLM [Quadro M2200 Mobile]
	15c2  GP100 [CMP 100-100]
	15f0  GP100GL [Quadro GP100]
	15f1  GP100GL
	15f7  GP100GL [Tesla P100 PCIe 12GB]
	15f8  GP100GL [Tesla P100 PCIe 16GB]
	15f9  GP100GL [Tesla P100 SXM2 16GB]
	15fa  GP100GL [DGX Station / PH402 SKU 200]
	15fb  GP100GL [GP100 SKU 200]
	15fc  GP100GL [Tesla P100-DGXS-16GB]
	15ff  GP100GL [GP100 SKU 15ff]
	1613  GM204GL [GRID M60 Service Provider]
	1617  GM204M [GeForce GTX 980M]
	1618  GM204M [GeForce GTX 970M]
	1619  GM204M [GeForce GTX 965M]
	161a  GM204M [GeForce GTX 980 Mobile]
	1667  GM204M [GeForce GTX 965M]
	1676  GM204GLM [Quadro M2200 Mobile]
	1725  GP100
	172e  GP100
	172f  GP100
	174d  GM108M [GeForce MX130]
	174e  GM108M [GeForce MX110]
	1789  GM107GL [GRID M3-3020]
	179c  GM107 [GeForce 940MX]
	17c2  GM200 [GeForce GTX TITAN X]
	17c8  GM200 [GeForce GTX 980 Ti]
	17f0  GM200GL [Quadro M6000]
	17f1  GM200GL [Quadro M6000 24GB]
	17fd  GM200GL [Tesla M40]
	1ad0  Tegra PCIe x8 Endpoint
	1ad1  Tegra PCIe x4/x8 Endpoint/Root Complex
	1ad2  Tegra PCIe x1 Root Complex
	1ad3  Xavier SATA Controller
	1ad6  TU102 USB 3.1 Host Controller
	1ad7  TU102 USB Type-C UCSI Controller
	1ad8  TU104 USB 3.1 Host Controller
	1ad9  TU104 USB Type-C UCSI Controller
	1ada  TU106 USB 3.1 Host Controller
	1adb  TU106 USB Type-C UCSI Controller
	1aeb  TU116 High Definition Audio Controller
	1aec  TU116 USB 3.1 Host Controller
	1aed  TU116 USB Type-C UCSI Controller
	1aef  GA102 High Definition Audio Controller
	1af1  GA100 [A100 NVSwitch]
	1b00  GP102 [TITAN X Pascal]
	1b01  GP102 [GeForce GTX 1080 Ti 10GB]
	1b02  GP102 [TITAN Xp]
	1b04  GP102
	1b06  GP102 [GeForce GTX 1080 Ti]
	1b07  GP102 [P102-100]
	1b30  GP102GL [Quadro P6000]
	1b38  GP102GL [Tesla P40]
	1b39  GP102GL [Tesla P10]
	1b70  GP102GL
	1b78  GP102GL
	1b80  GP104 [GeForce GTX 1080]
	1b81  GP104 [GeForce GTX 1070]
	1b82  GP104 [GeForce GTX 1070 Ti]
	1b83  GP104 [GeForce GTX 1060 6GB]
	1b84  GP104 [GeForce GTX 1060 3GB]
	1b87  GP104 [P104-100]
	1ba0  GP104M [GeForce GTX 1080 Mobile]
	1ba1  GP104M [GeForce GTX 1070 Mobile]
	1ba2  GP104M [GeForce GTX 1070 Mobile]
	1ba9  GP104M
	1baa  GP104M
	1bad  GP104 [GeForce GTX 1070 Engineering Sample]
	1bb0  GP104GL [Quadro P5000]
	1bb1  GP104GL [Quadro P4000]
	1bb3  GP104GL [Tesla P4]
	1bb4  GP104GL [Tesla P6]
	1bb5  GP104GLM [Quadro P5200 Mobile]
	1bb6  GP104GLM [Quadro P5000 Mobile]
	1bb7  GP104GLM [Quadro P4000 Mobile]
	1bb8  GP104GLM [Quadro P3000 Mobile]
	1bb9  GP104GLM [Quadro P4200 Mobile]
	1bbb  GP104GLM [Quadro P3200 Mobile]
	1bc7  GP104 [P104-101]
	1be0  GP104BM [GeForce GTX 1080 Mobile]
	1be1  GP104BM [GeForce GTX 1070 Mobile]
	1c00  GP106
	1c01  GP106
	1c02  GP106 [GeForce GTX 1060 3GB]
	1c03  GP106 [GeForce GTX 1060 6GB]
	1c04  GP106 [GeForce GTX 1060 5GB]
	1c06  GP106 [GeForce GTX 1060 6GB Rev. 2]
	1c07  GP106 [P106-100]
	1c09  GP106 [P106-090]
	1c20  GP106M [GeForce GTX 1060 Mobile]
	1c21  GP106M [GeForce GTX 1050 Ti Mobile]
	1c22  GP106M [GeForce GTX 1050 Mobile]
	1c23  GP106M [GeForce GTX 1060 Mobile Rev. 2]
	1c2d  GP106M
	1c30  GP106GL [Quadro P2000]
	1c31  GP106GL [Quadro P2200]
	1c35  GP106M [Quadro P2000 Mobile / DRIVE PX 2 AutoChauffeur]
	1c36  GP106 [P106M]
	1c60  GP106BM [GeForce GTX 1060 Mobile 6GB]
	1c61  GP106BM [GeForce GTX 1050 Ti Mobile]
	1c62  GP106BM [GeForce GTX 1050 Mobile]
	1c70  GP106GL
	1c81  GP107 [GeForce GTX 1050]
	1c82  GP107 [GeForce GTX 1050 Ti]
	1c83  GP107 [GeForce GTX 1050 3GB]
	1c8c  GP107M [GeForce GTX 1050 Ti Mobile]
	1c8d  GP107M [GeForce GTX 1050 Mobile]
	1c8e  GP107M
	1c8f  GP107M [GeForce GTX 1050 Ti Max-Q]
	1c90  GP107M [GeForce MX150]
	1c91  GP107M [GeForce GTX 1050 3 GB Max-Q]
	1c92  GP107M [GeForce GTX 1050 Mobile]
	1c94  GP107M [GeForce MX350]
	1c96  GP107M [GeForce MX350]
	1ca7  GP107GL
	1ca8  GP107GL
	1caa  GP107GL
	1cb1  GP107GL [Quadro P1000]
	1cb2  GP107GL [Quadro P600]
	1cb3  GP107GL [Quadro P400]
	1cb6  GP107GL [Quadro P620]
	1cba  GP107GLM [Quadro P2000 Mobile]
	1cbb  GP107GLM [Quadro P1000 Mobile]
	1cbc  GP107GLM [Quadro P600 Mobile]
	1cbd  GP107GLM [Quadro P620]
	1ccc  GP107BM [GeForce GTX 1050 Ti Mobile]
	1ccd  GP107BM [GeForce GTX 1050 Mobile]
	1cfa  GP107GL [Quadro P2000]
	1cfb  GP107GL [Quadro P1000]
	1d01  GP108 [GeForce GT 1030]
	1d02  GP108 [GeForce GT 1010]
	1d10  GP108M [GeForce MX150]
	1d11  GP108M [GeForce MX230]
	1d12  GP108M [GeForce MX150]
	1d13  GP108M [GeForce MX250]
	1d16  GP108M [GeForce MX330]
	1d33  GP108GLM [Quadro P500 Mobile]
	1d34  GP108GLM [Quadro P520]
	1d52  GP108BM [GeForce MX250]
	1d56  GP108BM [GeForce MX330]
	1d81  GV100 [TITAN V]
	1d83  GV100 [CMP 100-200]
	1d84  GV100 [CMP 100-210]
	1db0  GV100GL [Tesla GV100 SXM2-16GB SKU 890]
	1db1  GV100GL [Tesla V100 SXM2 16GB]
	1db2  GV100GL [Tesla V100 DGXS 16GB]
	1db3  GV100GL [Tesla V100 FHHL 16GB]
	1db4  GV100GL [Tesla V100 PCIe 16GB]
	1db5  GV100GL [Tesla V100 SXM2 32GB]
	1db6  GV100GL [Tesla V100 PCIe 32GB]
	1db7  GV100GL [Tesla V100 DGXS 32GB]
	1db8  GV100GL [Tesla V100 SXM3 32GB]
	1dba  GV100GL [Quadro GV100]
	1dbd  GV100GL [Tesla GV100 DGX1-V]
	1dbe  GV100 Engineering Sample
	1dc1  GV100 [CMP 100-200]
	1df0  GV100GL [Tesla PG500-216]
	1df2  GV100GL [Tesla PG503-216]
	1df4  GV100 [CMP 100-210]
	1df5  GV100GL [Tesla V100 SXM2 16GB]
	1df6  GV100GL [Tesla V100S PCIe 32GB]
	1e02  TU102 [TITAN RTX]
	1e03  TU102 [GeForce RTX 2080 Ti 12GB]
	1e04  TU102 [GeForce RTX 2080 Ti]
	1e07  TU102 [GeForce RTX 2080 Ti Rev. A]
	1e09  TU102 [CMP 50HX]
	1e2d  TU102 [GeForce RTX 2080 Ti Engineering Sample]
	1e2e  TU102 [GeForce RTX 2080 Ti 12GB Engineering Sample]
	1e30  TU102GL [Quadro RTX 6000/8000]
	1e35  TU102GL [Tesla T10]
	1e36  TU102GL [Quadro RTX 6000]
	1e37  TU102GL [Tesla T10 16GB / GRID RTX T10-2/T10-4/T10-8]
	1e38  TU102GL [Tesla T40 24GB]
	1e3c  TU102GL
	1e3d  TU102GL
	1e3e  TU102GL
	1e78  TU102GL [Quadro RTX 6000/8000]
	1e81  TU104 [GeForce RTX 2080 SUPER]
	1e82  TU104 [GeForce RTX 2080]
	1e84  TU104 [GeForce RTX 2070 SUPER]
	1e87  TU104 [GeForce RTX 2080 Rev. A]
	1e89  TU104 [GeForce RTX 2060]
	1e90  TU104M [GeForce RTX 2080 Mobile]
	1e91  TU104M [GeForce RTX 2070 SUPER Mobile / Max-Q]
	1e93  TU104M [GeForce RTX 2080 SUPER Mobile / Max-Q]
	1eab  TU104M
	1eae  TU104M [GeForce GTX 2080 Engineering Sample]
	1eb0  TU104GL [Quadro RTX 5000]
	1eb1  TU104GL [Quadro RTX 4000]
	1eb4  TU104GL [T4G]
	1eb5  TU104GLM [Quadro RTX 5000 Mobile / Max-Q]
	1eb6  TU104GLM [Quadro RTX 4000 Mobile / Max-Q]
	1eb8  TU104GL [Tesla T4]
	1eb9  TU104GL
	1eba  TU104GL [PG189 SKU600]
	1ebe  TU104GL
	1ec2  TU104 [GeForce RTX 2070 SUPER]
	1ec7  TU104 [GeForce RTX 2070 SUPER]
	1ed0  TU104BM [GeForce RTX 2080 Mobile]
	1ed1  TU104BM [GeForce RTX 2070 SUPER Mobile / Max-Q]
	1ed3  TU104BM [GeForce RTX 2080 SUPER Mobile / Max-Q]
	1ef5  TU104GLM [Quadro RTX 5000 Mobile Refresh]
	1f02  TU106 [GeForce RTX 2070]
	1f03  TU106 [GeForce RTX 2060 12GB]
	1f04  TU106
	1f06  TU106 [GeForce RTX 2060 SUPER]
	1f07  TU106 [GeForce RTX 2070 Rev. A]
	1f08  TU106 [GeForce RTX 2060 Rev. A]
	1f09  TU106 [GeForce GTX 1660 SUPER]
	1f0a  TU106 [GeForce GTX 1650]
	1f0b  TU106 [CMP 40HX]
	1f10  TU106M [GeForce RTX 2070 Mobile]
	1f11  TU106M [GeForce RTX 2060 Mobile]
	1f12  TU106M [GeForce RTX 2060 Max-Q]
	1f14  TU106M [GeForce RTX 2070 Mobile / Max-Q Refresh]
	1f15  TU106M [GeForce RTX 2060 Mobile]
	1f2e  TU106M
	1f36  TU106GLM [Quadro RTX 3000 Mobile / Max-Q]
	1f42  TU106 [GeForce RTX 2060 SUPER]
	1f47  TU106 [GeForce RTX 2060 SUPER]
	1f50  TU106BM [GeForce RTX 2070 Mobile / Max-Q]
	1f51  TU106BM [GeForce RTX 2060 Mobile]
	1f54  TU106BM [GeForce RTX 2070 Mobile]
	1f55  TU106BM [GeForce RTX 2060 Mobile]
	1f76  TU106GLM [Quadro RTX 3000 Mobile Refresh]
	1f81  TU117
	1f82  TU117 [GeForce GTX 1650]
	1f83  TU117 [GeForce GTX 1630]
	1f91  TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f92  TU117M [GeForce GTX 1650 Mobile]
	1f94  TU117M [GeForce GTX 1650 Mobile]
	1f95  TU117M [GeForce GTX 1650 Ti Mobile]
	1f96  TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f97  TU117M [GeForce MX450]
	1f98  TU117M [GeForce MX450]
	1f99  TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f9c  TU117M [GeForce MX450]
	1f9d  TU117M [GeForce GTX 1650 Mobile / Max-Q]
	1f9f  TU117M [GeForce MX550]
	1fa0  TU117M [GeForce MX550]
	1fa1  TU117M
	1fae  TU117GL
	1fb0  TU117GLM [Quadro T1000 Mobile]
	1fb1  TU117GL [T600]
	1fb2  TU117GLM [Quadro T400 Mobile]
	1fb6  TU117GLM [T600 Laptop GPU]
	1fb7  TU117GLM [T550 Laptop GPU]
	1fb8  TU117GLM [Quadro T2000 Mobile / Max-Q]
	1fb9  TU117GLM [Quadro T1000 Mobile]
	1fba  TU117GLM [T600 Mobile]
	1fbb  TU117GLM [Quadro T500 Mobile]
	1fbc  TU117GLM [T1200 Laptop GPU]
	1fbf  TU117GL
	1fd9  TU117BM [GeForce GTX 1650 Mobile Refresh]
	1fdd  TU117BM [GeForce GTX 1650 Mobile Refresh]
	1ff0  TU117GL [T1000 8GB]
	1ff2  TU117GL [T400 4GB / T400E]
	1ff9  TU117GLM [Quadro T1000 Mobile]
	2080  GA100
	2081  GA100
	2082  GA100 [CMP 170HX]
	20b0  GA100 [A100 SXM4 40GB]
	20b1  GA100 [A100 PCIe 40GB]
	20b2  GA100 [A100 SXM4 80GB]
	20b3  GA100 [A100-SXM-64GB]
	20b4  GA100
	20b5  GA100 [A100 PCIe 80GB]
	20b6  GA100GL [PG506-232]
	20b7  GA100GL [A30 PCIe]
	20b8  GA100 [A100X]
	20b9  GA100 [A30X]
	20bb  GA100 [DRIVE A100 PROD]
	20bd  GA100 [A800 SXM4 40GB]
	20be  GA100 [GRID A100A]
	20bf  GA100 [GRID A100B]
	20c0  GA100 [Initial DevID]
	20c2  GA100 [CMP 170HX]
	20f0  GA100 [A100-PG506-207]
	20f1  GA100 [A100 PCIe 40GB]
	20f2  GA100 [A100-PG506-217]
	20f3  GA100 [A800-SXM4-80GB]
	20f5  GA100 [A800 80GB PCIe]
	20f6  GA100 [A800 40GB PCIe]
	20fd  GA100 [AX800 Converged Accelerator]
	20fe  GA100 [INT SKU]
	20ff  GA100
	2182  TU116 [GeForce GTX 1660 Ti]
	2183  TU116
	2184  TU116 [GeForce GTX 1660]
	2186  TU116 [PG160 SKU18]
	2187  TU116 [GeForce GTX 1650 SUPER]
	2188  TU116 [GeForce GTX 1650]
	2189  TU116 [CMP 30HX]
	2191  TU116M [GeForce GTX 1660 Ti Mobile]
	2192  TU116M [GeForce GTX 1650 Ti Mobile]
	21ae  TU116GL
	21bf  TU116GL
	21c2  TU116
	21c3  TU116
	21c4  TU116 [GeForce GTX 1660 SUPER]
	21d1  TU116BM [GeForce GTX 1660 Ti Mobile]
	2200  GA102
	2203  GA102 [GeForce RTX 3090 Ti]
	2204  GA102 [GeForce RTX 3090]
	2205  GA102 [GeForce RTX 3080 Ti 20GB]
	2206  GA102 [GeForce RTX 3080]
	2207  GA102 [GeForce RTX 3070 Ti]
	2208  GA102 [GeForce RTX 3080 Ti]
	220a  GA102 [GeForce RTX 3080 12GB]
	220d  GA102 [CMP 90HX]
	2216  GA102 [GeForce RTX 3080 Lite Hash Rate]
	222b  GA102 [GeForce RTX 3090 Engineering Sample]
	222f  GA102 [GeForce RTX 3080 11GB / 12GB Engineering Sample]
	2230  GA102GL [RTX A6000]
	2231  GA102GL [RTX A5000]
	2232  GA102GL [RTX A4500]
	2233  GA102GL [RTX A5500]
	2235  GA102GL [A40]
	2236  GA102GL [A10]
	2237  GA102GL [A10G]
	2238  GA102GL [A10M]
	223f  GA102GL
	228b  GA104 High Definition Audio Controller
	228e  GA106 High Definition Audio Controller
	2291  GA107 High Definition Audio Controller
	2296  Tegra PCIe Endpoint Virtual Network
	229a  Orin PCIe x8 Root Complex
	229c  Orin PCIe x4/x8 Endpoint/Root Complex
	229e  Orin PCIe x1 Root Complex
	22a3  GH100 [H100 NVSwitch]
	22ba  AD102 High Definition Audio Controller
	22bb  AD103 High Definition Audio Controller
	22bc  AD104 High Definition Audio Controller
	22bd  AD106M High Definition Audio Controller
	22be  AD107 High Definition Audio Controller
	22ce  GB10 GEN5 X4 PCIe host
	22d0  GB10 GEN4 X1 PCIe host
	22d1  GB20B PCI bridge
	22d8  THOR Processor PCI Express Root Port
	22e6  THOR Processor PCI Express x16 Controller
	22e8  GB202 High Definition Audio Controller
	22e9  GB203 High Definition Audio Controller
	22eb  GB206 High Definition Audio Controller
	22ec  GB207 High Definition Audio Controller
	2302  GH100
	230c  GH100 [H20 NVL16]
	230e  GH100 [H20 NVL16]
	2313  GH100 [H100 CNX]
	2321  GH100 [H100L 94GB]
	2322  GH100 [H800 PCIe]
	2324  GH100 [H800]
	2328  GH100 [H20B]
	2329  GH100 [H20]
	232c  GH100 [H20 HBM3e]
	2330  GH100 [H100 SXM5 80GB]
	2331  GH100 [H100 PCIe]
	2335  GH100 [H200 SXM 141GB]
	2336  GH100 [H100]
	2337  GH100 [H100 SXM5 64GB]
	2338  GH100 [H100 SXM5 96GB]
	2339  GH100 [H100 SXM5 94GB]
	233a  GH100 [H800L 94GB]
	233b  GH100 [H200 NVL]
	233d  GH100 [H100 96GB]
	2342  GH100 [GH200 120GB / 480GB]
	2343  GH100
	2345  GH100 [GH100-88K-A1]
	2348  GH100 [GH200 144G HBM3e]
	237e  GH100 [H100 GH3]
	237f  GH100 [Skinny Joe]
	23b0  GH100
	23f0  GH100
	2414  GA103 [GeForce RTX 3060 Ti]
	2420  GA103M [GeForce RTX 3080 Ti Mobile]
	2438  GA103GLM [RTX A5500 Laptop GPU]
	2460  GA103M [GeForce RTX 3080 Ti Laptop GPU]
	2480  GA104 [Reserved Dev ID A]
	2482  GA104 [GeForce RTX 3070 Ti]
	2483  GA104
	2484  GA104 [GeForce RTX 3070]
	2486  GA104 [GeForce RTX 3060 Ti]
	2487  GA104 [GeForce RTX 3060]
	2488  GA104 [GeForce RTX 3070 Lite Hash Rate]
	2489  GA104 [GeForce RTX 3060 Ti Lite Hash Rate]
	248a  GA104 [CMP 70HX]
	248c  GA104 [GeForce RTX 3070 Ti]
	248d  GA104 [GeForce RTX 3070]
	248e  GA104 [GeForce RTX 3060 Ti]
	249c  GA104M [GeForce RTX 3080 Mobile / Max-Q 8GB/16GB]
	249d  GA104M [GeForce RTX 3070 Mobile / Max-Q]
	249f  GA104M
	24a0  GA104 [Geforce RTX 3070 Ti Laptop GPU]
	24a4  GA104M
	24ac  GA104 [GeForce RTX 30x0 Engineering Sample]
	24ad  GA104 [GeForce RTX 3060 Engineering Sample]
	24af  GA104 [GeForce RTX 3070 Engineering Sample]
	24b0  GA104GL [RTX A4000]
	24b1  GA104GL [RTX A4000H]
	24b6  GA104GLM [RTX A5000 Mobile]
	24b7  GA104GLM [RTX A4000 Mobile]
	24b8  GA104GLM [RTX A3000 Mobile]
	24b9  GA104GLM [RTX A3000 12GB Laptop GPU]
	24ba  GA104GLM [RTX A4500 Laptop GPU]
	24bb  GA104GLM [RTX A3000 Laptop GPU]
	24bf  GA104 [GeForce RTX 3070 Engineering Sample]
	24c0  GA104 [Initial Dev ID B]
	24c7  GA104 [GeForce RTX 3060 8GB]
	24c8  GA104 [GeForce RTX 3070 GDDR6X]
	24c9  GA104 [GeForce RTX 3060 Ti GDDR6X]
	24dc  GA104M [GeForce RTX 3080 Mobile / Max-Q 8GB/16GB]
	24dd  GA104M [GeForce RTX 3070 Mobile / Max-Q]
	24df  GA104M
	24e0  GA104M [Geforce RTX 3070 Ti Laptop GPU]
	24fa  GA104 [RTX A4500 Embedded GPU]
	2501  GA106 [GeForce RTX 3060]
	2503  GA106 [GeForce RTX 3060]
	2504  GA106 [GeForce RTX 3060 Lite Hash Rate]
	2505  GA106
	2507  GA106 [Geforce RTX 3050]
	2508  GA106 [GeForce RTX 3050 OEM]
	2509  GA106 [GeForce RTX 3060 12GB Rev. 2]
	2520  GA106M [GeForce RTX 3060 Mobile / Max-Q]
	2521  GA106M [GeForce RTX 3060 Laptop GPU]
	2523  GA106M [GeForce RTX 3050 Ti Mobile / Max-Q]
	252f  GA106 [GeForce RTX 3060 Engineering Sample]
	2531  GA106 [RTX A2000]
	2544  GA106 [GeForce RTX 3060]
	2560  GA106M [GeForce RTX 3060 Mobile / Max-Q]
	2561  GA106M [GeForce RTX 3060 Laptop GPU]
	2563  GA106M [GeForce RTX 3050 Ti Mobile / Max-Q]
	2571  GA106 [RTX A2000 12GB]
	2582  GA107 [GeForce RTX 3050 8GB]
	2583  GA107 [GeForce RTX 3050 4GB]
	2584  GA107 [GeForce RTX 3050 6GB]
	25a0  GA107M [GeForce RTX 3050 Ti Mobile]
	25a2  GA107M [GeForce RTX 3050 Mobile]
	25a3  GA107
	25a4  GA107
	25a5  GA107M [GeForce RTX 3050 Mobile]
	25a6  GA107M [GeForce MX570]
	25a7  GA107M [GeForce MX570]
	25a9  GA107M [GeForce RTX 2050]
	25aa  GA107M [GeForce MX570 A]
	25ab  GA107M [GeForce RTX 3050 4GB Laptop GPU]
	25ac  GA107BM / GN20-P0-R-K2 [GeForce RTX 3050 6GB Laptop GPU]
	25ad  GA107 [GeForce RTX 2050]
	25af  GA107 [GeForce RTX 3050 Engineering Sample]
	25b0  GA107GL [RTX A1000]
	25b2  GA107GL [RTX A400]
	25b5  GA107GLM [RTX A4 Mobile]
	25b6  GA107GL [A2 / A16]
	25b8  GA107GLM [RTX A2000 Mobile]
	25b9  GA107GLM [RTX A1000 Laptop GPU]
	25ba  GA107GLM [RTX A2000 8GB Laptop GPU]
	25bb  GA107GLM [RTX A500 Laptop GPU]
	25bc  GA107GLM [RTX A1000 6GB Laptop GPU]
	25bd  GA107GLM [RTX A500 Laptop GPU]
	25e0  GA107BM [GeForce RTX 3050 Ti Mobile]
	25e2  GA107BM [GeForce RTX 3050 Mobile]
	25e5  GA107BM [GeForce RTX 3050 Mobile]
	25ec  GA107BM / GN20-P0-R-K2 [GeForce RTX 3050 6GB Laptop GPU]
	25ed  GA107 [GeForce RTX 2050]
	25f9  GA107 [RTX A1000 Embedded GPU]
	25fa  GA107 [RTX A2000 Embedded GPU]
	25fb  GA107 [RTX A500 Embedded GPU]
	2681  AD102 [RTX TITAN Ada]
	2684  AD102 [GeForce RTX 4090]
	2685  AD102 [GeForce RTX 4090 D]
	2689  AD102 [GeForce RTX 4070 Ti SUPER]
	26af  AD102 [PG137]
	26b1  AD102GL [RTX 6000 Ada Generation]
	26b2  AD102GL [RTX 5000 Ada Generation]
	26b3  AD102GL [RTX 5880 Ada Generation]
	26b5  AD102GL [L40]
	26b7  AD102GL [L20]
	26b8  AD102GL [L40G]
	26b9  AD102GL [L40S]
	26ba  AD102GL [L20]
	26bb  AD102GL [L30]
	26f5  AD102GL [L40 CNX]
	2702  AD103 [GeForce RTX 4080 SUPER]
	2703  AD103 [GeForce RTX 4080 SUPER]
	2704  AD103 [GeForce RTX 4080]
	2705  AD103 [GeForce RTX 4070 Ti SUPER]
	2709  AD103 [GeForce RTX 4070]
	2717  AD103M / GN21-X11 [GeForce RTX 4090 Laptop GPU]
	2730  AD103GLM [RTX 5000 Ada Generation Laptop GPU]
	2757  AD103M / GN21-X11 [GeForce RTX 4090 Laptop GPU]
	2770  AD103GLM [RTX 5000 Ada Generation Embedded GPU]
	2782  AD104 [GeForce RTX 4070 Ti]
	2783  AD104 [GeForce RTX 4070 SUPER]
	2785  AD104 [AC AD104 20GB]
	2786  AD104 [GeForce RTX 4070]
	2788  AD104 [GeForce RTX 4060 Ti]
	27a0  AD104M [GeForce RTX 4080 Max-Q / Mobile]
	27b0  AD104GL [RTX 4000 SFF Ada Generation]
	27b1  AD104GL [RTX 4500 Ada Generation]
	27b2  AD104GL [RTX 4000 Ada Generation]
	27b6  AD104GL [L2]
	27b7  AD104GL [L16]
	27b8  AD104GL [L4]
	27ba  AD104GLM [RTX 4000 Ada Generation Laptop GPU]
	27bb  AD104GLM [RTX 3500 Ada Generation Laptop GPU]
	27e0  AD104M [GeForce RTX 4080 Max-Q / Mobile]
	27fa  AD104GLM [RTX 4000 Ada Generation Embedded GPU]
	27fb  AD104GLM [RTX 3500 Ada Generation Embedded GPU]
	2803  AD106 [GeForce RTX 4060 Ti]
	2805  AD106 [GeForce RTX 4060 Ti 16GB]
	2808  AD106 [GeForce RTX 4060]
	2820  AD106M [GeForce RTX 4070 Max-Q / Mobile]
	2822  AD106M [GeForce RTX 3050 A Laptop GPU]
	2838  AD106GLM [RTX 3000 Ada Generation Laptop GPU]
	2860  AD106M [GeForce RTX 4070 Max-Q / Mobile]
	2878  AD106GLM [RTX 3000 Ada Generation Embedded GPU]
	2882  AD107 [GeForce RTX 4060]
	28a0  AD107M [GeForce RTX 4060 Max-Q / Mobile]
	28a1  AD107M [GeForce RTX 4050 Max-Q / Mobile]
	28a3  AD107M [GeForce RTX 3050 A Laptop GPU]
	28b0  AD107GL [RTX 2000 / 2000E Ada Generation]
	28b8  AD107GLM [RTX 2000 Ada Generation Laptop GPU]
	28b9  AD107GLM [RTX 1000 Ada Generation Laptop GPU]
	28ba  AD107GLM [RTX 500 Ada Generation Laptop GPU]
	28bb  AD107GLM [RTX 500 Ada Generation Laptop GPU]
	28e0  AD107M [GeForce RTX 4060 Max-Q / Mobile]
	28e1  AD107M [GeForce RTX 4050 Max-Q / Mobile]
	28e3  AD107M [GeForce RTX 3050 A Laptop GPU]
	28f8  AD107GLM [RTX 2000 Ada Generation Embedded GPU]
	2900  GB100 [Reserved Dev ID A]
	2901  GB100 [B200]
	2909  GB100 [HGX B200 168GB]
	2920  GB100 [TS4 / B100]
	2924  GB100
	2925  GB100
	293d  GB100
	2940  GB100 [Reserved Dev ID B]
	2941  GB100 [HGX GB200]
	297e  GB100
	2980  GB102 [Reserved Dev ID A]
	29bb  GB102 [DRIVE P2021]
	29bc  GB102 [B100]
	29c0  GB102 [Reserved Dev ID B]
	29f1  GB102
	2b00  GB10B [Jetson AGX Thor]
	2b85  GB202 [GeForce RTX 5090]
	2b87  GB202 [GeForce RTX 5090 D]
	2b8c  GB202 [GeForce RTX 5090 D V2]
	2bb1  GB202GL [RTX PRO 6000 Blackwell Workstation Edition]
	2bb2  GB202GL [RTX PRO 6000D Blackwell Workstation Edition]
	2bb3  GB202GL [RTX PRO 5000 Blackwell / RTX PRO 5000 72GB Blackwell]
	2bb4  GB202GL [RTX PRO 6000 Blackwell Max-Q Workstation Edition]
	2bb5  GB202GL [RTX PRO 6000 Blackwell Server Edition]
	2bb9  GB202GL [RTX 6000D]
	2bbc  GB202GL [RTX PRO 6000D Blackwell Max-Q Workstation Edition]
	2c02  GB203 [GeForce RTX 5080]
	2c05  GB203 [GeForce RTX 5070 Ti]
	2c18  GB203M / GN22 [GeForce RTX 5090 Max-Q / Mobile]
	2c19  GB203M / GN22 [GeForce RTX 5080 Max-Q / Mobile]
	2c2c  GB6-256(N22W-ES-A1)
	2c31  GB203GL [RTX PRO 4500 Blackwell]
	2c33  GB203GL [RTX PRO 4000 Blackwell SFF Edition]
	2c34  GB203GL [RTX PRO 4000 Blackwell]
	2c38  GB203GLM [RTX PRO 5000 Blackwell Generation Laptop GPU]
	2c39  GB203GLM [RTX PRO 4000 Blackwell Generation Laptop GPU]
	2c3a  GB203GL [RTX PRO 4500 Blackwell Server Edition]
	2c58  GB203M / GN22-X11 [GeForce RTX 5090 Max-Q / Mobile]
	2c59  GB203M / GN22-X9 [GeForce RTX 5080 Max-Q / Mobile]
	2c77  GB203GLM [RTX PRO 5000 Blackwell Embedded GPU]
	2c79  GB203GLM [RTX PRO 4000 Blackwell Embedded GPU]
	2d04  GB206 [GeForce RTX 5060 Ti]
	2d05  GB206 [GeForce RTX 5060]
	2d18  GB206M [GeForce RTX 5070 Max-Q / Mobile]
	2d19  GB206M [GeForce RTX 5060 Max-Q / Mobile]
	2d2c  GB6-128 (N22Y-ES-A1)
	2d30  GB206GL [RTX PRO 2000 Blackwell]
	2d39  GB206GLM [RTX PRO 2000 Blackwell Generation Laptop GPU]
	2d58  GB206M [GeForce RTX 5070 Max-Q / Mobile]
	2d59  GB206M [GeForce RTX 5060 Max-Q / Mobile]
	2d79  GB206GLM [RTX PRO 2000 Blackwell Embedded GPU]
	2d83  GB207 [GeForce RTX 5050]
	2d98  GB207M [GeForce RTX 5050 Max-Q / Mobile]
	2db8  GB207GLM [RTX PRO 1000 Blackwell Generation Laptop GPU]
	2db9  GB207GLM [RTX PRO 500 Blackwell Generation Laptop GPU]
	2dd8  GB207M [GeForce RTX 5050 Max-Q / Mobile]
	2df9  GB207GLM [RTX PRO 500 Blackwell Embedded GPU]
	2e03  GB20B [RTX Spark N1X (6144-core Blackwell RTX GPU)]
	2e06  GB20B [RTX Spark N1X (5120-core Blackwell RTX GPU)]
	2e12  GB20B [GB10]
	2e13  GB20B [Desktop Device]
	2e2a  GB20B [JMJWOA-Generic-GPU]
	2f04  GB205 [GeForce RTX 5070]
	2f06  GB205 [GeForce RTX 5060]
	2f18  GB205M [GeForce RTX 5070 Ti Mobile]
	2f38  GB205GLM [RTX PRO 3000 Blackwell Generation Laptop GPU]
	2f58  GB205M [GeForce RTX 5070 Ti Mobile]
	2f80  GB205 High Definition Audio Controller
	2f95  Vera Rubin CPU
	2f96  Vera Rubin CPU
	2f97  Vera Rubin CPU
	2f98  Vera Rubin CPU
	3000  GR100 [Reserved Dev ID A]
	3021  GR100 [PCIe Faber]
	3040  GR100 [Reserved Dev ID B]
	30c0  GR102
	3180  GB110 [Reserved Dev ID A]
	3182  GB110 [B300 SXM6 AC]
	31a1  GB110 [GB300 MaxQ]
	31c0  GB110 [Reserved Dev ID B]
	31c2  GB110 [GB300]
	31c3  GB110 [GB300]
	31fe  GB110
	3200  GB112
	3224  GB112
	323e  GB112
	3340  GB120
10df  Emulex Corporation
10e0  Integrated Micro Solutions Inc.
10e1  Tekram Technology Co.,Ltd.
10e2  Aptix Corporation
10e3  Tundra Semiconductor Corp.
10e4  Tandem Computers
10e5  Micro Industries Corporation
10e6  Gainbery Computer Products Inc.
10e7  Vadem
10e8  Applied Micro Circuits Corp.
10e9  Alps Electric Co., Ltd.
10ea  Integraphics
10eb  Artists Graphics
10ec  Realtek Semiconductor Co., Ltd.
10ed  Ascii Corporation
10ee  Xilinx Corporation
10ef  Racore Computer Products, Inc.
10f0  Peritek Corporation
10f1  Tyan Computer
10f2  Achme Computer, Inc.
10f3  Alaris, Inc.
10f4  S-MOS Systems, Inc.
10f5  NKK Corporation
10f6  Creative Electronic Systems SA
10f7  Matsushita Electric Industrial Co., Ltd.
10f8  Altos India Ltd
10f9  PC Direct
10fa  Truevision
10fb  Thesys Gesellschaft fuer Mikroelektronik mbH
10fc  I-O Data Device, Inc.
10fd  Soyo Computer, Inc
10fe  Fast Multimedia AG
10ff  NCube
1100  Jazz Multimedia
1101  Initio Corporation
1102  Creative Labs
1103  HighPoint Technologies, Inc.
1104  RasterOps Corp.
1105  Sigma Designs, Inc.
1106  VIA Technologies, Inc.
1107  Stratus Computers
1108  Proteon, Inc.
1109  Cogent Data Technologies, Inc.
110a  Siemens AG
110b  Chromatic Research Inc.
110c  Mini-Max Technology, Inc.
110d  Znyx Advanced Systems
110e  CPU Technology
110f  Ross Technology
1110  Powerhouse Systems
1111  Santa Cruz Operation
1112  Osicom Technologies Inc
1113  Accton Technology Corporation
1114  Atmel Corporation
1115  3D Labs
1116  Data Translation
1117  Datacube, Inc
1118  Berg Electronics
1119  ICP Vortex Computersysteme GmbH
111a  Efficient Networks, Inc
111b  Teledyne Electronic Systems
111c  Tricord Systems Inc.
111d  Microsemi / PMC / IDT
111e  Eldec
111f  Precision Digital Images
1120  Dell EMC
1121  Zilog
1122  Multi-tech Systems, Inc.
1123  Excellent Design, Inc.
1124  Leutron Vision AG
1125  Eurocore
1126  Vigra
1127  FORE Systems Inc
1129  Firmworks
112a  Hermes Electronics Company, Ltd.
112b  Heidelberger Druckmaschinen AG
112c  Zenith Data Systems
112d  Ravicad
112e  Infomedia Microelectronics Inc.
112f  Dalsa Inc.
1130  Computervision
1131  Philips Semiconductors
1132  Mitel Corp.
1133  Dialogic Corporation
1134  Mercury Computer Systems
1135  FUJIFILM Business Innovation Corp.
1136  Momentum Data Systems
1137  Cisco Systems Inc
1138  Ziatech Corporation
1139  Dynamic Pictures, Inc
113a  FWB Inc
113b  Network Computing Devices
113c  Cyclone Microsystems, Inc.
113d  Leading Edge Products Inc
113e  Sanyo Electric Co - Computer Engineering Dept
113f  Equinox Systems, Inc.
1140  Intervoice Inc
1141  Crest Microsystem Inc
1142  Alliance Semiconductor Corporation
1143  NetPower, Inc
1144  Cincinnati Milacron
1145  Workbit Corporation
1146  Force Computers
1147  Interface Corp
1148  SysKonnect
1149  Win System Corporation
114a  VMIC
114b  Canopus Co., Ltd
114c  Annabooks
114d  IC Corporation
114e  Nikon Systems Inc
114f  Digi International
1150  Thinking Machines Corp
1151  JAE Electronics Inc.
1152  Megatek
1153  Land Win Electronic Corp
1154  Melco Inc
1155  Pine Technology Ltd
1156  Periscope Engineering
1157  Avsys Corporation
1158  Voarx R & D Inc
1159  MuTech Corporation
115a  Harlequin Ltd
115b  Parallax Graphics
115c  Photron Ltd.
115d  Xircom
115e  Peer Protocols Inc
115f  Maxtor Corporation
1160  Megasoft Inc
1161  PFU Limited
1162  OA Laboratory Co Ltd
1163  Rendition
1164  Advanced Peripherals Technologies
1165  Imagraph Corporation
1166  Broadcom
1167  Mutoh Industries Inc
1168  Thine Electronics Inc
1169  Centre for Development of Advanced Computing
116a  Luminex Software, Inc.
116b  Connectware Inc
116c  Intelligent Resources Integrated Systems
116d  Martin-Marietta
116e  Electronics for Imaging
116f  Workstation Technology
1170  Inventec Corporation
1171  Loughborough Sound Images Plc
1172  Altera Corporation
1173  Adobe Systems, Inc
1174  Bridgeport Machines
1175  Mitron Computer Inc.
1176  SBE Incorporated
1177  Silicon Engineering
1178  Alfa, Inc.
1179  Toshiba Corporation
117a  A-Trend Technology
117b  L G Electronics, Inc.
117c  ATTO Technology, Inc.
117d  Becton & Dickinson
117e  T/R Systems
117f  Integrated Circuit Systems
1180  Ricoh Co Ltd
1181  Telmatics International
1183  Fujikura Ltd
1184  Forks Inc
1185  Dataworld International Ltd
1186  D-Link System Inc
1187  Advanced Technology Laboratories, Inc.
1188  Shima Seiki Manufacturing Ltd.
1189  Matsushita Electronics Co Ltd
118a  Hilevel Technology
118b  Hypertec Pty Limited
118c  Corollary, Inc
118d  BitFlow Inc
118e  Hermstedt GmbH
118f  Green Logic
1190  Tripace
1191  Artop Electronic Corp
1192  Densan Company Ltd
1193  Zeitnet Inc.
1194  Toucan Technology
1195  Ratoc System Inc
1196  Hytec Electronics Ltd
1197  Gage Applied Sciences, Inc.
1198  Lambda Systems Inc
1199  Attachmate Corporation
119a  Mind Share, Inc.
119b  Omega Micro Inc.
119c  Information Technology Inst.
119d  Bug, Inc. Sapporo Japan
119e  Fujitsu Microelectronics Ltd.
119f  Bull HN Information Systems
11a0  Convex Computer Corporation
11a1  Hamamatsu Photonics K.K.
11a2  Sierra Research and Technology
11a3  Deuretzbacher GmbH & Co. Eng. KG
11a4  Barco Graphics NV
11a5  Microunity Systems Eng. Inc
11a6  Pure Data Ltd.
11a7  Power Computing Corp.
11a8  Systech Corp.
11a9  InnoSys Inc.
11aa  Actel
11ab  Marvell Technology Group Ltd.
11ac  Canon Information Systems Research Aust.
11ad  Lite-On Communications Inc
11ae  Aztech System Ltd
11af  Avid Technology Inc.
11b0  V3 Semiconductor Inc.
11b1  Apricot Computers
11b2  Eastman Kodak
11b3  Barr Systems Inc.
11b4  Leitch Technology International
11b5  Radstone Technology Plc
11b6  United Video Corp
11b7  Motorola
11b8  XPoint Technologies, Inc
11b9  Pathlight Technology Inc.
11ba  Videotron Corp
11bb  Pyramid Technology
11bc  Network Peripherals Inc
11bd  Pinnacle Systems Inc.
11be  International Microcircuits Inc
11bf  Astrodesign, Inc.
11c0  Hewlett Packard
11c1  LSI Corporation
11c2  Sand Microelectronics
11c3  NEC Corporation
11c4  Document Technologies, Inc
11c5  Shiva Corporation
11c6  Dainippon Screen Mfg. Co. Ltd
11c7  D.C.M. Data Systems
11c8  Dolphin Interconnect Solutions AS
11c9  Magma
11ca  IBEX Technology Co., Ltd.
11cb  Specialix Research Ltd.
11cc  Michels & Kleberhoff Computer GmbH
11cd  HAL Computer Systems, Inc.
11ce  Netaccess
11cf  Pioneer Electronic Corporation
11d0  Lockheed Martin Federal Systems-Manassas
11d1  Auravision
11d2  Intercom Inc.
11d3  Trancell Systems Inc
11d4  Analog Devices
11d5  Ikon Corporation
11d6  Tekelec Telecom
11d7  Trenton Technology, Inc.
11d8  Image Technologies Development
11d9  TEC Corporation
11da  Novell
11db  Sega Enterprises Ltd
11dc  Questra Corporation
11dd  Crosfield Electronics Limited
11de  Zoran Corporation
11df  New Wave PDG
11e0  Cray Communications A/S
11e1  GEC Plessey Semi Inc.
11e2  Samsung Information Systems America
11e3  Quicklogic Corporation
11e4  Second Wave Inc
11e5  IIX Consulting
11e6  Mitsui-Zosen System Research
11e7  Toshiba America, Elec. Company
11e8  Digital Processing Systems Inc.
11e9  Highwater Designs Ltd.
11ea  Elsag Bailey
11eb  Formation Inc.
11ec  Coreco Inc
11ed  Mediamatics
11ee  Dome Imaging Systems Inc
11ef  Nicolet Technologies B.V.
11f0  Compu-Shack
11f1  Symbios Logic Inc
11f2  Picture Tel Japan K.K.
11f3  Keithley Metrabyte
11f4  Kinetic Systems Corporation
11f5  Computing Devices International
11f6  Compex
11f7  Scientific Atlanta
11f8  Microchip Technology
11f9  I-Cube Inc
11fa  Kasan Electronics Company, Ltd.
11fb  Datel Inc
11fc  Silicon Magic
11fd  High Street Consultants
11fe  Pepperl+Fuchs
11ff  Scion Corporation
1200  CSS Corporation
1201  Vista Controls Corp
1202  Network General Corp.
1203  Bayer Corporation, Agfa Division
1204  Lattice Semiconductor Corporation
1205  Array Corporation
1206  Amdahl Corporation
1208  Parsytec GmbH
1209  SCI Systems Inc
120a  Synaptel
120b  Adaptive Solutions
120c  Technical Corp.
120d  Compression Labs, Inc.
120e  Cyclades Corporation
120f  Essential Communications
1210  Hyperparallel Technologies
1211  Braintech Inc
1213  Applied Intelligent Systems, Inc.
1214  Performance Technologies, Inc.
1215  Interware Co., Ltd
1216  Purup Prepress A/S
1217  O2 Micro, Inc.
1218  Hybricon Corp.
1219  First Virtual Corporation
121a  3Dfx Interactive, Inc.
121b  Advanced Telecommunications Modules
121c  Nippon Texaco., Ltd
121d  LiPPERT ADLINK Technology GmbH
121e  CSPI
121f  Arcus Technology, Inc.
1220  Ariel Corporation
1221  Contec Co., Ltd
1222  Ancor Communications, Inc.
1223  Artesyn Communication Products
1224  Interactive Images
1225  Power I/O, Inc.
1227  EIZO Rugged Solutions
1228  Norsk Elektro Optikk A/S
1229  Data Kinesis Inc.
122a  Integrated Telecom
122b  LG Industrial Systems Co., Ltd
122c  Sican GmbH
122d  Aztech System Ltd
122e  Xyratex
122f  Andrew Corporation
1230  Fishcamp Engineering
1231  Woodward McCoach, Inc.
1232  GPT Limited
1233  Bus-Tech, Inc.
1235  SMART Modular Technologies
1236  Sigma Designs Corporation
1237  Alta Technology Corporation
1238  Adtran
1239  3DO Company
123a  Visicom Laboratories, Inc.
123b  Seeq Technology, Inc.
123c  Century Systems, Inc.
123d  Engineering Design Team, Inc.
123e  Simutech, Inc.
123f  LSI Logic
1240  Marathon Technologies Corp.
1241  DSC Communications
1242  JNI Corporation
1243  Delphax
1244  AVM GmbH
1245  A.P.D., S.A.
1246  Dipix Technologies, Inc.
1247  Xylon Research, Inc.
1248  Central Data Corporation
1249  Samsung Electronics Co., Ltd.
124a  AEG Electrocom GmbH
124b  SBS/Greenspring Modular I/O
124c  Solitron Technologies, Inc.
124d  Stallion Technologies, Inc.
124e  Cylink
124f  Infortrend Technology, Inc.
1250  Hitachi Microcomputer System Ltd
1251  VLSI Solutions Oy
1253  Guzik Technical Enterprises
1254  Linear Systems Ltd.
1255  Optibase Ltd
1256  Perceptive Solutions, Inc.
1257  Vertex Networks, Inc.
1258  Gilbarco, Inc.
1259  Allied Telesis
125a  ABB Power Systems
125b  Asix Electronics Corporation
125c  Aurora Technologies, Inc.
125d  ESS Technology
125e  Specialvideo Engineering SRL
125f  Concurrent Technologies, Inc.
1260  Intersil Corporation
1261  Matsushita-Kotobuki Electronics Industries, Ltd.
1262  ES Computer Company, Ltd.
1263  Sonic Solutions
1264  Aval Nagasaki Corporation
1265  Casio Computer Co., Ltd.
1266  Microdyne Corporation
1267  S. A. Telecommunications
1268  Tektronix
1269  Thales
126a  Lexmark International, Inc.
126b  Adax, Inc.
126c  Northern Telecom
126d  Splash Technology, Inc.
126e  Sumitomo Metal Industries, Ltd.
126f  Silicon Motion, Inc.
1270  Olympus Optical Co., Ltd.
1271  GW Instruments
1272  Telematics International
1273  Hughes Network Systems
1274  Ensoniq
1275  Network Appliance Corporation
1276  Switched Network Technologies, Inc.
1277  Comstream
1278  Transtech Parallel Systems Ltd.
1279  Transmeta Corporation
127a  Rockwell International
127b  Pixera Corporation
127c  Crosspoint Solutions, Inc.
127d  Vela Research
127e  Winnov, L.P.
127f  Fujifilm
1280  Photoscript Group Ltd.
1281  Yokogawa Electric Corporation
1282  Davicom Semiconductor, Inc.
1283  Integrated Technology Express, Inc.
1284  Sahara Networks, Inc.
1285  Platform Technologies, Inc.
1286  Mazet GmbH
1287  M-Pact, Inc.
1288  Timestep Corporation
1289  AVC Technology, Inc.
128a  Asante Technologies, Inc.
128b  Transwitch Corporation
128c  Retix Corporation
128d  G2 Networks, Inc.
128e  Hoontech Corporation/Samho Multi Tech Ltd.
128f  Tateno Dennou, Inc.
1290  Sord Computer Corporation
1291  NCS Computer Italia
1292  Tritech Microelectronics Inc
1293  Media Reality Technology
1294  Rhetorex, Inc.
1295  Imagenation Corporation
1296  Kofax Image Products
1297  Holco Enterprise Co, Ltd/Shuttle Computer
1298  Spellcaster Telecommunications Inc.
1299  Knowledge Technology Lab.
129a  VMetro, inc.
129b  Image Access
129c  Jaycor
129d  Compcore Multimedia, Inc.
129e  Victor Company of Japan, Ltd.
129f  OEC Medical Systems, Inc.
12a0  Allen-Bradley Company
12a1  Simpact Associates, Inc.
12a2  Newgen Systems Corporation
12a3  Lucent Technologies
12a4  NTT Innovative Devices Corporation
12a5  Vision Dynamics Ltd.
12a6  Scalable Networks, Inc.
12a7  AMO GmbH
12a8  News Datacom
12a9  Xiotech Corporation
12aa  SDL Communications, Inc.
12ab  YUAN High-Tech Development Co., Ltd.
12ac  Measurex Corporation
12ad  Multidata GmbH
12ae  Alteon Networks Inc.
12af  TDK Corporation
12b0  Jorge Scientific Corp
12b1  GammaLink
12b2  General Signal Networks
12b3  Inter-Face Co Ltd
12b4  FutureTel Inc
12b5  Granite Systems Inc.
12b6  Natural Microsystems
12b7  Cognex Corporation
12b8  Korg
12b9  3Com Corp, Modem Division
12ba  BittWare, Inc.
12bb  Nippon Unisoft Corporation
12bc  Array Microsystems
12bd  Computerm Corp.
12be  Anchor Chips Inc.
12bf  Fujifilm Microdevices
12c0  Infimed
12c1  GMM Research Corp
12c2  Mentec Limited
12c3  Holtek Microelectronics Inc
12c4  Connect Tech Inc
12c5  Picture Elements Incorporated
12c6  Mitani Corporation
12c7  Dialogic Corp
12c8  G Force Co, Ltd
12c9  Gigi Operations
12ca  Integrated Computing Engines
12cb  Antex Electronics Corporation
12cc  Pluto Technologies International
12cd  Aims Lab
12ce  Netspeed Inc.
12cf  Prophet Systems, Inc.
12d0  GDE Systems, Inc.
12d1  PSITech
12d2  NVidia / SGS Thomson (Joint Venture)
12d3  Vingmed Sound A/S
12d4  Ulticom (Formerly DGM&S)
12d5  Equator Technologies Inc
12d6  Analogic Corp
12d7  Biotronic SRL
12d8  Pericom Semiconductor
12d9  Aculab PLC
12da  True Time Inc.
12db  Annapolis Micro Systems, Inc
12dc  Symicron Computer Communication Ltd.
12dd  Management Graphics
12de  Rainbow Technologies
12df  SBS Technologies Inc
12e0  Chase Research
12e1  Nintendo Co, Ltd
12e2  Datum Inc. Bancomm-Timing Division
12e3  Imation Corp - Medical Imaging Systems
12e4  Brooktrout Technology Inc
12e5  Apex Semiconductor Inc
12e6  Cirel Systems
12e7  Sunsgroup Corporation
12e8  Crisc Corp
12e9  GE Spacenet
12ea  Zuken
12eb  Aureal Semiconductor
12ec  3A International, Inc.
12ed  Optivision Inc.
12ee  Orange Micro
12ef  Vienna Systems
12f0  Pentek
12f1  Sorenson Vision Inc
12f2  Gammagraphx, Inc.
12f3  Radstone Technology
12f4  Megatel
12f5  Forks
12f6  Dawson France
12f7  Cognex
12f8  Electronic Design GmbH
12f9  Four Fold Ltd
12fb  Spectrum Signal Processing
12fc  Capital Equipment Corp
12fd  I2S
12fe  ESD Electronic System Design GmbH
12ff  Lexicon
1300  Harman International Industries Inc
1302  Computer Sciences Corp
1303  Innovative Integration
1304  Juniper Networks
1305  Netphone, Inc
1306  Duet Technologies
1307  Measurement Computing
1308  Jato Technologies Inc.
1309  AB Semiconductor Ltd
130a  Mitsubishi Electric Microcomputer
130b  Colorgraphic Communications Corp
130c  Ambex Technologies, Inc
130d  Accelerix Inc
130e  Yamatake-Honeywell Co. Ltd
130f  Advanet Inc
1310  Gespac
1311  Videoserver, Inc
1312  Acuity Imaging, Inc
1313  Yaskawa Electric Co.
1315  Wavesat
1316  Teradyne Inc
1317  ADMtek
1318  Packet Engines Inc.
1319  Fortemedia, Inc
131a  Finisar Corp.
131c  Nippon Electro-Sensory Devices Corp
131d  Sysmic, Inc.
131e  Xinex Networks Inc
131f  Siig Inc
1320  Crypto AG
1321  Arcobel Graphics BV
1322  MTT Co., Ltd
1323  Dome Inc
1324  Sphere Communications
1325  Salix Technologies, Inc
1326  Seachange international
1327  Voss scientific
1328  quadrant international
1329  Productivity Enhancement
132a  Microcom Inc.
132b  Broadband Technologies
132c  Micrel Inc
132d  Integrated Silicon Solution, Inc.
1330  MMC Networks
1331  RadiSys Corporation
1332  Micro Memory
1334  Redcreek Communications, Inc
1335  Videomail, Inc
1337  Third Planet Publishing
1338  BT Electronics
133a  Vtel Corp
133b  Softcom Microsystems
133c  Holontech Corp
133d  SS Technologies
133e  Virtual Computer Corp
133f  SCM Microsystems
1340  Atalla Corp
1341  Kyoto Microcomputer Co
1342  Promax Systems Inc
1343  Phylon Communications Inc
1344  Micron Technology Inc
1345  Arescom Inc
1347  Odetics
1349  Sumitomo Electric Industries, Ltd.
134a  DTC Technology Corp.
134b  ARK Research Corp.
134c  Chori Joho System Co. Ltd
134d  PCTel Inc
134e  CSTI
134f  Algo System Co Ltd
1350  Systec Co. Ltd
1351  Sonix Inc
1353  dbeeSet Technology
1354  Dwave System Inc
1355  Kratos Analytical Ltd
1356  The Logical Co
1359  Prisa Networks
135a  Brainboxes Ltd
135b  Giganet Inc
135c  Quatech Inc
135d  ABB Network Partner AB
135e  Sealevel Systems Inc
135f  I-Data International A-S
1360  Meinberg Funkuhren
1361  Soliton Systems K.K.
1362  Fujifacom Corporation
1363  Phoenix Technology Ltd
1364  ATM Communications Inc
1365  Hypercope GmbH
1366  Teijin Seiki Co. Ltd
1367  Hitachi Zosen Corporation
1368  Skyware Corporation
1369  Digigram
136a  High Soft Tech
136b  Kawasaki Steel Corporation
136c  Adtek System Science Co Ltd
136d  Gigalabs Inc
136f  Applied Magic Inc
1370  ATL Products
1371  CNet Technology Inc
1373  Silicon Vision Inc
1374  Silicom Ltd.
1375  Argosystems Inc
1376  LMC
1377  Electronic Equipment Production & Distribution GmbH
1378  Telemann Co. Ltd
1379  Asahi Kasei Microsystems Co Ltd
137a  Mark of the Unicorn Inc
137b  PPT Vision
137c  Iwatsu Electric Co Ltd
137d  Dynachip Corporation
137e  Patriot Scientific Corporation
137f  Japan Satellite Systems Inc
1380  Sanritz Automation Co Ltd
1381  Brains Co. Ltd
1382  Marian - Electronic & Software
1383  Controlnet Inc
1384  Reality Simulation Systems Inc
1385  Netgear
1386  Video Domain Technologies
1387  Systran Corp
1388  Hitachi Information Technology Co Ltd
1389  Applicom International
138a  Fusion Micromedia Corp
138b  Tokimec Inc
138c  Silicon Reality
138d  Future Techno Designs pte Ltd
138e  Basler GmbH
138f  Patapsco Designs Inc
1390  Concept Development Inc
1391  Development Concepts Inc
1392  Medialight Inc
1393  Moxa Technologies Co Ltd
1394  Level One Communications
1395  Ambicom Inc
1396  Cipher Systems Inc
1397  Cologne Chip Designs GmbH
1398  Clarion co. Ltd
1399  Rios systems Co Ltd
139a  Alacritech Inc
139b  Mediasonic Multimedia Systems Ltd
139c  Quantum 3d Inc
139d  EPL limited
139e  Media4
139f  Aethra s.r.l.
13a0  Crystal Group Inc
13a1  Kawasaki Heavy Industries Ltd
13a2  Ositech Communications Inc
13a3  Hifn Inc.
13a4  Rascom Inc
13a5  Audio Digital Imaging Inc
13a6  Videonics Inc
13a7  Teles AG
13a8  Exar Corp.
13a9  Siemens Medical Systems, Ultrasound Group
13aa  Broadband Networks Inc
13ab  Arcom Control Systems Ltd
13ac  Motion Media Technology Ltd
13ad  Nexus Inc
13ae  ALD Technology Ltd
13af  T.Sqware
13b0  Maxspeed Corp
13b1  Tamura corporation
13b2  Techno Chips Co. Ltd
13b3  Lanart Corporation
13b4  Wellbean Co Inc
13b5  ARM
13b6  Dlog GmbH
13b7  Logic Devices Inc
13b8  Nokia Telecommunications oy
13b9  Elecom Co Ltd
13ba  Oxford Instruments
13bb  Sanyo Technosound Co Ltd
13bc  Bitran Corporation
13bd  Sharp corporation
13be  Miroku Jyoho Service Co. Ltd
13bf  Sharewave Inc
13c0  Microgate Corporation
13c1  3ware Inc
13c2  Technotrend Systemtechnik GmbH
13c3  Janz Computer AG
13c4  Phase Metrics
13c5  Alphi Technology Corp
13c6  Condor Engineering Inc
13c7  Blue Chip Technology Ltd
13c8  Apptech Inc
13c9  Eaton Corporation
13ca  Iomega Corporation
13cb  Yano Electric Co Ltd
13cc  BARCO
13cd  Compatible Systems Corporation
13ce  Cocom A/S
13cf  Studio Audio & Video Ltd
13d0  Techsan Electronics Co Ltd
13d1  Abocom Systems Inc
13d2  Shark Multimedia Inc
13d4  Graphics Microsystems Inc
13d5  Media 100 Inc
13d6  K.I. Technology Co Ltd
13d7  Toshiba Engineering Corporation
13d8  Phobos corporation
13d9  Apex PC Solutions Inc
13da  Intresource Systems pte Ltd
13db  Janich & Klass Computertechnik GmbH
13dc  Netboost Corporation
13dd  Multimedia Bundle Inc
13de  ABB Robotics Products AB
13df  E-Tech Inc
13e0  GVC Corporation
13e1  Silicom Multimedia Systems Inc
13e2  Dynamics Research Corporation
13e3  Nest Inc
13e4  Calculex Inc
13e5  Telesoft Design Ltd
13e6  Argosy research Inc
13e7  NAC Incorporated
13e8  Chip Express Corporation
13e9  Intraserver Technology Inc
13ea  Dallas Semiconductor
13eb  Hauppauge Computer Works Inc
13ec  Zydacron Inc
13ed  Raytheion E-Systems
13ee  Hayes Microcomputer Products Inc
13ef  Coppercom Inc
13f0  Sundance Technology Inc / IC Plus Corp
13f1  Oce' - Technologies B.V.
13f2  Ford Microelectronics Inc
13f3  Brocade Communications Systems, Inc.
13f4  Troika Networks, Inc.
13f5  Kansai Electric Co. Ltd
13f6  C-Media Electronics Inc
13f7  Wildfire Communications
13f8  Ad Lib Multimedia Inc
13f9  NTT Advanced Technology Corp.
13fa  Pentland Systems Ltd
13fb  Aydin Corp
13fc  Computer Peripherals International
13fd  Micro Science Inc
13fe  Advantech Co. Ltd
13ff  Silicon Spice Inc
1400  Artx Inc
1401  CR-Systems A/S
1402  Meilhaus Electronic GmbH
1403  Ascor Inc
1404  Fundamental Software Inc
1405  Excalibur Systems Inc
1406  Oce' Printing Systems GmbH
1407  Lava Computer mfg Inc
1408  Aloka Co. Ltd
1409  Timedia Technology Co Ltd
140a  DSP Research Inc
140b  Abaco Systems, Inc.
140c  Elmic Systems Inc
140d  Matsushita Electric Works Ltd
140e  Goepel Electronic GmbH
140f  Salient Systems Corp
1410  Midas lab Inc
1411  Ikos Systems Inc
1412  VIA Technologies Inc.
1413  Addonics
1414  Microsoft Corporation
1415  Oxford Semiconductor Ltd
1416  Multiwave Innovation pte Ltd
1417  Convergenet Technologies Inc
1418  Kyushu electronics systems Inc
1419  Excel Switching Corp
141a  Apache Micro Peripherals Inc
141b  Zoom Telephonics Inc
141d  Digitan Systems Inc
141e  Fanuc Ltd
141f  Visiontech Ltd
1420  Psion Dacom plc
1421  Ads Technologies Inc
1422  Ygrec Systems Co Ltd
1423  Custom Technology Corp.
1424  Videoserver Connections
1425  Chelsio Communications Inc
1426  Storage Technology Corp.
1427  Better On-Line Solutions
1428  Edec Co Ltd
1429  Unex Technology Corp.
142a  Kingmax Technology Inc
142b  Radiolan
142c  Minton Optic Industry Co Ltd
142d  Pix stream Inc
142e  Vitec Multimedia
142f  Radicom Research Inc
1430  ITT Aerospace/Communications Division
1431  Gilat Satellite Networks
1432  Edimax Computer Co.
1433  Eltec Elektronik GmbH
1435  RTD Embedded Technologies, Inc.
1436  CIS Technology Inc
1437  Nissin Inc Co
1438  Atmel-dream
1439  Outsource Engineering & Mfg. Inc
143a  Stargate Solutions Inc
143b  Canon Research Center, America
143c  Amlogic Inc
143d  Tamarack Microelectronics Inc
143e  Jones Futurex Inc
143f  Lightwell Co Ltd - Zax Division
1440  ALGOL Corp.
1441  AGIE Ltd
1442  Phoenix Contact GmbH & Co.
1443  Unibrain S.A.
1444  TRW
1445  Logical DO Ltd
1446  Graphin Co Ltd
1447  AIM GmBH
1448  Alesis Studio Electronics
1449  TUT Systems Inc
144a  Adlink Technology
144b  Verint Systems Inc.
144c  Catalina Research Inc
144d  Samsung Electronics Co Ltd
144e  OLITEC
144f  Askey Computer Corp.
1450  Octave Communications Ind.
1451  SP3D Chip Design GmBH
1453  MYCOM Inc
1454  Altiga Networks
1455  Logic Plus Plus Inc
1456  Advanced Hardware Architectures
1457  Nuera Communications Inc
1458  Gigabyte Technology Co., Ltd
1459  DOOIN Electronics
145a  Escalate Networks Inc
145b  PRAIM SRL
145c  Cryptek
145d  Gallant Computer Inc
145e  Aashima Technology B.V.
145f  Baldor Electric Company
1460  DYNARC INC
1461  Avermedia Technologies Inc
1462  Micro-Star International Co., Ltd. [MSI]
1463  Fast Corporation
1464  Interactive Circuits & Systems Ltd
1465  GN NETTEST Telecom DIV.
1466  Designpro Inc.
1467  DIGICOM SPA
1468  AMBIT Microsystem Corp.
1469  Cleveland Motion Controls
146a  Aeroflex
146b  Parascan Technologies Ltd
146c  Ruby Tech Corp.
146d  Tachyon, INC.
146e  Williams Electronics Games, Inc.
146f  Multi Dimensional Consulting Inc
1470  Bay Networks
1471  Integrated Telecom Express Inc
1472  DAIKIN Industries, Ltd
1473  ZAPEX Technologies Inc
1474  Doug Carson & Associates
1475  PICAZO Communications
1476  MORTARA Instrument Inc
1477  Net Insight
1478  DIATREND Corporation
1479  TORAY Industries Inc
147a  FORMOSA Industrial Computing
147b  ABIT Computer Corp.
147c  AWARE, Inc.
147d  Interworks Computer Products
147e  Matsushita Graphic Communication Systems, Inc.
147f  NIHON UNISYS, Ltd.
1480  SCII Telecom
1481  BIOPAC Systems Inc
1482  ISYTEC - Integrierte Systemtechnik GmBH
1483  LABWAY Corporation
1484  Logic Corporation
1485  ERMA - Electronic GmBH
1486  L3 Communications Telemetry & Instrumentation
1487  MARQUETTE Medical Systems
1489  KYE Systems Corporation
148a  OPTO
148b  INNOMEDIALOGIC Inc.
148c  Tul Corporation / PowerColor
148d  DIGICOM Systems, Inc.
148e  OSI Plus Corporation
148f  Plant Equipment, Inc.
1490  Stone Microsystems PTY Ltd.
1491  ZEAL Corporation
1492  Time Logic Corporation
1493  MAKER Communications
1494  WINTOP Technology, Inc.
1495  TOKAI Communications Industry Co. Ltd
1496  JOYTECH Computer Co., Ltd.
1497  SMA Regelsysteme GmBH
1498  TEWS Technologies GmbH
1499  EMTEC CO., Ltd
149a  ANDOR Technology Ltd
149b  SEIKO Instruments Inc
149c  OVISLINK Corp.
149d  NEWTEK Inc
149e  Mapletree Networks Inc.
149f  LECTRON Co Ltd
14a0  SOFTING GmBH
14a1  Systembase Co Ltd
14a2  Millennium Engineering Inc
14a3  Maverick Networks
14a4  Lite-On Technology Corporation
14a5  XIONICS Document Technologies Inc
14a6  INOVA Computers GmBH & Co KG
14a7  MYTHOS Systems Inc
14a8  FEATRON Technologies Corporation
14a9  HIVERTEC Inc
14aa  Advanced MOS Technology Inc
14ab  Siemens Industry Software Inc.
14ac  Novaweb Technologies Inc
14ad  Time Space Radio AB
14ae  CTI, Inc
14af  Guillemot Corporation
14b0  BST Communication Technology Ltd
14b1  Nextcom K.K.
14b2  ENNOVATE Networks Inc
14b3  XPEED Inc
14b4  PHILIPS Business Electronics B.V.
14b5  Creamware GmBH
14b6  Quantum Data Corp.
14b7  PROXIM Inc
14b8  Techsoft Technology Co Ltd
14b9  Cisco Aironet Wireless Communications
14ba  INTERNIX Inc.
14bb  SEMTECH Corporation
14bc  Globespan Semiconductor Inc.
14bd  CARDIO Control N.V.
14be  L3 Communications
14bf  SPIDER Communications Inc.
14c0  COMPAL Electronics Inc
14c1  MYRICOM Inc.
14c2  DTK Computer
14c3  MEDIATEK Corp.
14c4  IWASAKI Information Systems Co Ltd
14c5  Automation Products AB
14c6  Data Race Inc
14c7  Modular Technology Holdings Ltd
14c8  Turbocomm Tech. Inc.
14c9  ODIN Telesystems Inc
14ca  PE Logic Corp.
14cb  Billionton Systems Inc
14cc  NAKAYO Telecommunications Inc
14cd  Universal Global Scientific Industrial Co.,Ltd
14ce  Whistle Communications
14cf  TEK Microsystems Inc.
14d0  Ericsson Axe R & D
14d1  Computer Hi-Tech Co Ltd
14d2  Titan Electronics Inc
14d3  CIRTECH (UK) Ltd
14d4  Panacom Technology Corp
14d5  Nitsuko Corporation
14d6  Accusys Inc
14d7  Hirakawa Hewtech Corp
14d8  HOPF Elektronik GmBH
14d9  Alliance Semiconductor Corporation
14da  National Aerospace Laboratories
14db  AFAVLAB Technology Inc
14dc  Amplicon Liveline Ltd
14dd  Boulder Design Labs Inc
14de  Applied Integration Corporation
14df  ASIC Communications Corp
14e1  INVERTEX
14e2  INFOLIBRIA
14e3  AMTELCO
14e4  Broadcom Inc. and subsidiaries
14e5  Pixelfusion Ltd
14e6  SHINING Technology Inc
14e7  3CX
14e8  RAYCER Inc
14e9  GARNETS System CO Ltd
14ea  Planex Communications, Inc
14eb  SEIKO EPSON Corp
14ec  Agilent Technologies
14ed  DATAKINETICS Ltd
14ee  MASPRO KENKOH Corp
14ef  CARRY Computer ENG. CO Ltd
14f0  CANON RESEACH CENTRE FRANCE
14f1  Conexant Systems, Inc.
14f2  MOBILITY Electronics
14f3  BroadLogic
14f4  TOKYO Electronic Industry CO Ltd
14f5  SOPAC Ltd
14f6  COYOTE Technologies LLC
14f7  WOLF Technology Inc
14f8  AUDIOCODES Inc
14f9  AG COMMUNICATIONS
14fa  WANDEL & GOLTERMANN
14fb  TRANSAS MARINE (UK) Ltd
14fc  Quadrics Ltd
14fd  JAPAN Computer Industry Inc
14fe  ARCHTEK TELECOM Corp
14ff  TWINHEAD INTERNATIONAL Corp
1500  DELTA Electronics, Inc
1501  BANKSOFT CANADA Ltd
1502  MITSUBISHI ELECTRIC LOGISTICS SUPPORT Co Ltd
1503  KAWASAKI LSI USA Inc
1504  KAISER Electronics
1505  ITA INGENIEURBURO FUR TESTAUFGABEN GmbH
1506  CHAMELEON Systems Inc
1507  Motorola ?? / HTEC
1508  HONDA CONNECTORS/MHOTRONICS Inc
1509  FIRST INTERNATIONAL Computer Inc
150a  FORVUS RESEARCH Inc
150b  YAMASHITA Systems Corp
150c  KYOPAL CO Ltd
150d  WARPSPPED Inc
150e  C-PORT Corp
150f  INTEC GmbH
1510  BEHAVIOR TECH Computer Corp
1511  CENTILLIUM Technology Corp
1512  ROSUN Technologies Inc
1513  Raychem
1514  TFL LAN Inc
1515  Advent design
1516  MYSON Technology Inc
1517  ECHOTEK Corp
1518  Kontron
1519  TELEFON AKTIEBOLAGET LM Ericsson
151a  Globetek
151b  COMBOX Ltd
151c  DIGITAL AUDIO LABS Inc
151d  Fujitsu Computer Products Of America
151e  MATRIX Corp
151f  TOPIC SEMICONDUCTOR Corp
1520  CHAPLET System Inc
1521  BELL Corp
1522  MainPine Ltd
1523  MUSIC Semiconductors
1524  ENE Technology Inc
1525  IMPACT Technologies
1526  ISS, Inc
1527  SOLECTRON
1528  ACKSYS
1529  ON Semiconductor
152a  QUICKTURN DESIGN Systems
152b  FLYTECH Technology CO Ltd
152c  MACRAIGOR Systems LLC
152d  QUANTA Computer Inc
152e  MELEC Inc
152f  PHILIPS - CRYPTO
1530  ACQIS Technology Inc
1531  CHRYON Corp
1532  ECHELON Corp
1533  BALTIMORE
1534  ROAD Corp
1535  EVERGREEN Technologies Inc
1536  ACTIS Computer
1537  DATALEX COMMUNCATIONS
1538  ARALION Inc
1539  ATELIER INFORMATIQUES et ELECTRONIQUE ETUDES S.A.
153a  ONO SOKKI
153b  TERRATEC Electronic GmbH
153c  ANTAL Electronic
153d  FILANET Corp
153e  TECHWELL Inc
153f  MIPS Technologies, Inc.
1540  PROVIDEO MULTIMEDIA Co Ltd
1541  MACHONE Communications
1542  Concurrent Real-Time
1543  SILICON Laboratories
1544  DCM DATA Systems
1545  VISIONTEK
1546  IOI Technology Corp
1547  MITUTOYO Corp
1548  JET PROPULSION Laboratory
1549  INTERCONNECT Systems Solutions
154a  MAX Technologies Inc
154b  COMPUTEX Co Ltd
154c  VISUAL Technology Inc
154d  PAN INTERNATIONAL Industrial Corp
154e  SERVOTEST Ltd
154f  STRATABEAM Technology
1550  OPEN NETWORK Co Ltd
1551  SMART Electronic DEVELOPMENT GmBH
1552  RACAL AIRTECH Ltd
1553  CHICONY Electronics Co Ltd
1554  PROLINK Microsystems Corp
1555  GESYTEC GmBH
1556  PLDA
1557  MEDIASTAR Co Ltd
1558  CLEVO/KAPOK Computer
1559  SI LOGIC Ltd
155a  INNOMEDIA Inc
155b  PROTAC INTERNATIONAL Corp
155c  Cemax-Icon Inc
155d  Mac System Co Ltd
155e  LP Elektronik GmbH
155f  Perle Systems Ltd
1560  Terayon Communications Systems
1561  Viewgraphics Inc
1562  Symbol Technologies
1563  A-Trend Technology Co Ltd
1564  Yamakatsu Electronics Industry Co Ltd
1565  Biostar Microtech Int'l Corp
1566  Ardent Technologies Inc
1567  Jungsoft
1568  DDK Electronics Inc
1569  Palit Microsystems Inc.
156a  Avtec Systems
156b  2wire Inc
156c  Vidac Electronics GmbH
156d  Alpha-Top Corp
156e  Alfa Inc
156f  M-Systems Flash Disk Pioneers Ltd
1570  Teledyne Lecroy
1571  Contemporary Controls
1572  Otis Elevator Company
1573  Lattice - Vantis
1574  Fairchild Semiconductor
1575  Voltaire Advanced Data Security Ltd
1576  Viewcast COM
1578  HITT
1579  Dual Technology Corp
157a  Japan Elecronics Ind Inc
157b  Star Multimedia Corp
157c  Eurosoft (UK)
157d  Gemflex Networks
157e  Transition Networks
157f  PX Instruments Technology Ltd
1580  Primex Aerospace Co
1581  SEH Computertechnik GmbH
1582  Cytec Corp
1583  Inet Technologies Inc
1584  Uniwill Computer Corp
1585  Logitron
1586  Lancast Inc
1587  Konica Corp
1588  Solidum Systems Corp
1589  Atlantek Microsystems Pty Ltd
158a  Digalog Systems Inc
158b  Allied Data Technologies
158c  Hitachi Semiconductor & Devices Sales Co Ltd
158d  Point Multimedia Systems
158e  Lara Technology Inc
158f  Ditect Coop
1590  Hewlett Packard Enterprise
1591  ARN
1592  Syba Tech Ltd
1593  Bops Inc
1594  Netgame Ltd
1595  Diva Systems Corp
1596  Folsom Research Inc
1597  Memec Design Services
1598  Granite Microsystems
1599  Delta Electronics Inc
159a  General Instrument
159b  Faraday Technology Corp
159c  Stratus Computer Systems
159d  Ningbo Harrison Electronics Co Ltd
159e  A-Max Technology Co Ltd
159f  Galea Network Security
15a0  Compumaster SRL
15a1  Geocast Network Systems
15a2  Catalyst Enterprises Inc
15a3  Italtel
15a4  X-Net OY
15a5  Toyota Macs Inc
15a6  Sunlight Ultrasound Technologies Ltd
15a7  SSE Telecom Inc
15a8  Shanghai Communications Technologies Center
15aa  Moreton Bay
15ab  Bluesteel Networks Inc
15ac  North Atlantic Instruments
15ad  VMware
	0405  SVGA II Adapter
	0406  SVGA II Adapter (Fusion)
	0710  SVGA Adapter
	0720  VMXNET Ethernet Controller
	0740  Virtual Machine Communication Interface
	0770  USB2 EHCI Controller
	0774  USB1.1 UHCI Controller
	0778  USB3 xHCI 0.96 Controller
	0779  USB3 xHCI 1.0 Controller
	0790  PCI bridge
	07a0  PCI Express Root Port
	07b0  VMXNET3 Ethernet Controller
	07c0  PVSCSI SCSI Controller
	07e0  SATA AHCI controller
	07f0  NVMe SSD Controller
	0801  Virtual Machine Interface
	0820  Paravirtual RDMA controller
	1977  HD Audio Controller
15ae  Amersham Pharmacia Biotech
15b0  Zoltrix International Ltd
15b1  Source Technology Inc
15b2  Mosaid Technologies Inc
15b3  Mellanox Technologies
15b4  CCI/TRIAD
15b5  Cimetrics Inc
15b6  Texas Memory Systems Inc
15b7  Sandisk Corp
15b8  ADDI-DATA GmbH
15b9  Maestro Digital Communications
15ba  Impacct Technology Corp
15bb  Portwell Inc
15bc  Agilent Technologies
15bd  DFI Inc
15be  Sola Electronics
15bf  High Tech Computer Corp (HTC)
15c0  BVM Ltd
15c1  Quantel
15c2  Newer Technology Inc
15c3  Taiwan Mycomp Co Ltd
15c4  EVSX Inc
15c5  Procomp Informatics Ltd
15c6  Technical University of Budapest
15c7  Tateyama System Laboratory Co Ltd
15c8  Penta Media Co Ltd
15c9  Serome Technology Inc
15ca  Bitboys OY
15cb  AG Electronics Ltd
15cc  Hotrail Inc
15cd  Dreamtech Co Ltd
15ce  Genrad Inc
15cf  Hilscher Gesellschaft für Systemautomation mbH
15d1  Infineon Technologies AG
15d2  FIC (First International Computer Inc)
15d3  NDS Technologies Israel Ltd
15d4  Iwill Corp
15d5  Tatung Co
15d6  Entridia Corp
15d7  Rockwell-Collins Inc
15d8  Cybernetics Technology Co Ltd
15d9  Super Micro Computer Inc
15da  Cyberfirm Inc
15db  Applied Computing Systems Inc
15dc  Litronic Inc
15dd  Sigmatel Inc
15de  Malleable Technologies Inc
15df  Infinilink Corp
15e0  Cacheflow Inc
15e1  Voice Technologies Group Inc
15e2  Quicknet Technologies Inc
15e3  Networth Technologies Inc
15e4  VSN Systemen BV
15e5  Valley technologies Inc
15e6  Agere Inc
15e7  Get Engineering Corp
15e8  National Datacomm Corp
15e9  Pacific Digital Corp
15ea  Tokyo Denshi Sekei K.K.
15eb  DResearch Digital Media Systems GmbH
15ec  Beckhoff GmbH
15ed  Macrolink Inc
15ee  In Win Development Inc
15ef  Intelligent Paradigm Inc
15f0  B-Tree Systems Inc
15f1  Times N Systems Inc
15f2  Diagnostic Instruments Inc
15f3  Digitmedia Corp
15f4  Valuesoft
15f5  Power Micro Research
15f6  Extreme Packet Device Inc
15f7  Banctec
15f8  Koga Electronics Co
15f9  Zenith Electronics Corp
15fa  J.P. Axzam Corp
15fb  Zilog Inc
15fc  Techsan Electronics Co Ltd
15fd  N-CUBED.NET
15fe  Kinpo Electronics Inc
15ff  Fastpoint Technologies Inc
1600  Northrop Grumman - Canada Ltd
1601  Tenta Technology
1602  Prosys-tec Inc
1603  Nokia Wireless Communications
1604  Central System Research Co Ltd
1605  Pairgain Technologies
1606  Europop AG
1607  Lava Semiconductor Manufacturing Inc
1608  Automated Wagering International
1609  Scimetric Instruments Inc
1612  Telesynergy Research Inc.
1618  Stone Ridge Technology
1619  FarSite Communications Ltd
161f  Rioworks
1621  Lynx Studio Technology, Inc.
1626  TDK Semiconductor Corp.
1629  Kongsberg Spacetec AS
1631  Packard Bell B.V.
1638  Standard Microsystems Corp [SMC]
163c  Smart Link Ltd.
1641  MKNet Corp.
1642  Bitland(ShenZhen) Information Technology Co., Ltd.
1657  Cavium QLogic
165a  Epix Inc
165c  Gidel Ltd.
165d  Hsing Tech. Enterprise Co., Ltd.
165f  Linux Media Labs, LLC
1661  Worldspace Corp.
1665  EDAX Inc
1668  Actiontec Electronics Inc
166d  Broadcom Corporation
1677  B&R Industrial Automation GmbH
1678  NetEffect
1679  Tokyo Electron Device Ltd.
167b  ZyDAS Technology Corp.
167d  Samsung Electro-Mechanics Co., Ltd.
167e  ONNTO Corp.
1681  Hercules
1682  XFX Pine Group Inc.
1688  CastleNet Technology Inc.
168a  Utimaco IS GmbH
168c  Qualcomm Atheros
1695  EPoX Computer Co., Ltd.
169c  Netcell Corporation
169d  Club-3D VB (Wrong ID)
16a5  Tekram Technology Co.,Ltd.
16ab  Global Sun Technology Inc
16ae  SafeNet Inc
16af  SparkLAN Communications, Inc.
16b4  Aspex Semiconductor Ltd
16b8  Sonnet Technologies, Inc.
16be  Creatix Polymedia GmbH
16c3  Synopsys, Inc.
16c6  Micrel-Kendin
16c8  Octasic Inc.
16c9  EONIC B.V. The Netherlands
16ca  CENATEK Inc
16cd  Advantech Co. Ltd
16ce  Roland Corp.
16d5  Acromag, Inc.
16da  Advantech Co., Ltd.
16df  PIKA Technologies Inc.
16e2  Marvin Test Solutions
16e3  European Space Agency
16e5  Intellon Corp.
16ec  U.S. Robotics
16ed  Sycron N. V.
16f2  ETAS GmbH
16f3  Jetway Information Co., Ltd.
16f4  Vweb Corp
16f6  VideoTele.com, Inc.
1702  Internet Machines Corporation (IMC)
1705  Digital First, Inc.
170b  NetOctave
170c  YottaYotta Inc.
1719  EZChip Technologies
1725  Vitesse Semiconductor
172a  Accelerated Encryption
172f  Sparkle Computer Co., Ltd.
1734  Fujitsu Technology Solutions
1735  Aten International Co. Ltd.
1737  Linksys
173b  Altima (nee Broadcom)
1743  Peppercon AG
1745  ViXS Systems, Inc.
1749  RLX Technologies
174b  PC Partner Limited / Sapphire Technology
174d  WellX Telecom SA
175c  AudioScience Inc
175e  Sanera Systems, Inc.
1760  TEDIA spol. s r. o.
1761  Pickering Interfaces Ltd
1771  InnoVISION Multimedia Ltd.
1775  General Electric
177d  Cavium, Inc.
1787  Hightech Information System Ltd.
1789  Ennyah Technologies Corp.
1796  Research Centre Juelich
1797  Intersil Techwell
1799  Belkin
179a  id Quantique
179c  Data Patterns
17a0  Genesys Logic, Inc
17aa  Lenovo
17ab  Phillips Components
17af  Hightech Information System Ltd.
17b3  Hawking Technologies
17b4  Indra Networks, Inc.
17c0  Wistron Corp.
17c2  Newisys, Inc.
17c3  Protogate, Inc.
17cb  Qualcomm Technologies, Inc
17cc  NetChip Technology, Inc
17cd  Cadence Design Systems, Inc.
17cf  Z-Com, Inc.
17d3  Areca Technology Corp.
17d5  Exar Corp.
17db  Cray Inc
17de  KWorld Computer Co. Ltd.
17df  Dini Group
17e4  Sectra AB
17e6  MaxLinear
17ee  Connect Components Ltd
17f2  Albatron Corp.
17f3  RDC Semiconductor, Inc.
17f7  Topdek Semiconductor Inc.
17f9  Gemtek Technology Co., Ltd
17fc  IOGEAR, Inc.
17fe  InProComm Inc.
17ff  Benq Corporation
1800  Qualcore Logic Inc.
1803  ProdaSafe GmbH
1804  Ralink corp. (wrong ID)
1805  Euresys S.A.
1809  Lumanate, Inc.
180c  IEI Integration Corp
1813  Ambient Technologies Inc
1814  Ralink corp.
1815  Devolo AG
1820  InfiniCon Systems Inc.
1822  Twinhan Technology Co. Ltd
182d  SiteCom Europe BV
182e  Raza Microelectronics, Inc.
182f  Broadcom
1830  Credence Systems Corporation
183b  MikroM GmbH
1846  Alcatel-Lucent
1849  ASRock Incorporation
184a  Thales Computers
1850  Advantest Corporation
1851  Microtune, Inc.
1852  Anritsu Corp.
1853  SMSC Automotive Infotainment System Group
1854  LG Electronics, Inc.
185b  Compro Technology, Inc.
185f  Wistron NeWeb Corp.
1864  SilverBack
1867  Topspin Communications
186c  Humusoft, s.r.o.
186f  WiNRADiO Communications
1876  L-3 Communications
187e  ZyXEL Communications Corporation
1885  Avvida Systems Inc.
1888  Varisys Ltd
188a  Ample Communications, Inc
1890  Egenera, Inc.
1894  KNC One
1896  B&B Electronics Manufacturing Company, Inc.
1897  AMtek
18a1  Astute Networks Inc.
18a2  Stretch Inc.
18a3  AT&T
18ac  DViCO Corporation
18b8  Ammasso
18bc  GeCube Technologies, Inc.
18c3  Micronas Semiconductor Holding AG
18c8  Cray Inc
18c9  ARVOO Engineering BV
18ca  XGI Technology Inc. (eXtreme Graphics Innovation)
18d2  Sitecom Europe BV (Wrong ID)
18d4  Celestica
18d8  Dialogue Technology Corp.
18dd  Artimi Inc
18df  LeWiz Communications
18e6  MPL AG
18eb  Advance Multimedia Internet Technology, Inc.
18ec  Cesnet, z.s.p.o.
18ee  Chenming Mold Ind. Corp.
18f1  Spectrum GmbH
18f4  Napatech A/S
18f6  NextIO
18f7  Commtech, Inc.
18fb  Resilience Corporation
1904  Hangzhou Silan Microelectronics Co., Ltd.
1905  Micronas USA, Inc.
1912  Renesas Electronics Corp.
1919  Soltek Computer Inc.
1923  Sangoma Technologies Corp.
1924  AMD Solarflare
192a  BiTMICRO Networks Inc.
192e  TransDimension
1931  Option N.V.
1932  DiBcom
193c  MAXIM Integrated Products
193d  New H3C Technologies Co., Ltd.
193f  AHA Products Group
1942  ClearSpeed Technology plc
1945  MERA
1947  C-guys, Inc.
1948  Alpha Networks Inc.
194a  DapTechnology B.V.
1954  One Stop Systems, Inc.
1957  Freescale Semiconductor Inc
1958  Faster Technology, LLC.
1959  PA Semi, Inc
1966  Orad Hi-Tec Systems
1969  Qualcomm Atheros
196a  Sensory Networks Inc.
196d  Club-3D BV
196e  PNY
1971  AGEIA Technologies, Inc.
1974  Star Electronics GmbH & Co. KG
1976  TRENDnet
1977  Parsec
197b  JMicron Technology Corp.
1982  Distant Early Warning Communications Inc
1987  Phison Electronics Corporation
1989  Montilio Inc.
198a  Nallatech Ltd.
1993  Innominate Security Technologies AG
1998  Toyou Feiji Electronics Co., Ltd.
1999  A-Logics
199a  Pulse-LINK, Inc.
199d  Xsigo Systems
199f  Auvitek
19a2  Emulex Corporation
19a4  Owl Cyber Defense Solutions
19a8  DAQDATA GmbH
19ac  Kasten Chase Applied Research
19ae  Progeny Systems Corporation
19ba  ZyXEL Communications Corp.
19c1  Exegy Inc.
19d1  Motorola Expedience
19d4  Quixant Limited
19da  ZOTAC International (MCO) Ltd.
19de  Pico Computing
19e2  Vector Informatik GmbH
19e3  DDRdrive LLC
19e5  Huawei Technologies Co., Ltd.
19e7  NET (Network Equipment Technologies)
19ee  Netronome Systems, Inc.
19f1  BFG Tech
19fe  ESI Audiotechnik GmbH
19ff  Eclipse Electronic Systems, Inc.
1a03  ASPEED Technology, Inc.
	1150  AST1150 PCI-to-PCI Bridge
	2000  ASPEED Graphics Family
1a05  deltaww
1a07  Kvaser AB
1a08  Sierra semiconductor
1a0d  SEAKR Engineering
1a0e  DekTec Digital Video B.V.
1a17  Force10 Networks, Inc.
1a1d  GFaI e.V.
1a1e  3Leaf Systems, Inc.
1a22  Ambric Inc.
1a29  Fortinet, Inc.
1a2b  Ascom AG
1a30  Lantiq
1a32  Quanta Microsystems, Inc
1a3b  AzureWave
1a3e  Micro-Research Finland Oy
1a41  Tilera Corp.
1a4a  SLAC National Accelerator Lab TID-ID
1a51  Hectronic AB
1a55  Rohde & Schwarz DVS GmbH
1a56  Rivet Networks
1a57  Highly Reliable Systems
1a58  Razer USA Ltd.
1a5d  Celoxica
1a5e  Aprius Inc.
1a5f  System TALKS Inc.
1a68  VirtenSys Limited
1a71  XenSource, Inc.
1a73  Violin Memory, Inc
1a76  Wavesat
1a77  Lightfleet Corporation
1a78  Virident Systems Inc.
1a84  Commex Technologies
1a88  Duagon AG
1a8a  StarBridge, Inc.
1a8c  Verigy Pte. Ltd.
1a8e  DRS Technologies
1aa8  Ciprico, Inc.
1aa9  Schweitzer Engineering Laboratories
1aab  Silver Creations AG
1aae  Global Velocity, Inc.
1ab4  Distributed Management Task Force, Inc. (DMTF)
1ab6  CalDigit, Inc.
1ab8  Parallels, Inc.
1ab9  Espia Srl
1ac1  Global Unichip Corp.
1ac8  Aeroflex Gaisler
1acc  Point of View BV
1ad7  Spectracom Corporation
1ade  Spin Master Ltd.
1ae0  Google, Inc.
1ae3  SANBlaze Technology, Inc.
1ae7  First Wise Media GmbH
1ae8  Basler AG
1ae9  Wilocity Ltd.
1aea  Alcor Micro
1aec  Wolfson Microelectronics
1aed  SanDisk
1aee  Caustic Graphics Inc.
1af4  Red Hat, Inc.
	1000  Virtio network device
	1001  Virtio block device
	1002  Virtio memory balloon
	1003  Virtio console
	1004  Virtio SCSI
	1005  Virtio RNG
	1009  Virtio filesystem
	1041  Virtio 1.0 network device
	1042  Virtio 1.0 block device
	1043  Virtio 1.0 console
	1044  Virtio 1.0 RNG
	1045  Virtio 1.0 balloon
	1046  Virtio 1.0 ioMemory
	1047  Virtio 1.0 remote processor messaging
	1048  Virtio 1.0 SCSI
	1049  Virtio 9P transport
	104a  Virtio 1.0 WLAN MAC
	104b  Virtio 1.0 remoteproc serial link
	104d  Virtio 1.0 memory balloon
	1050  Virtio 1.0 GPU
	1051  Virtio 1.0 clock/timer
	1052  Virtio 1.0 input
	1053  Virtio 1.0 socket
	1054  Virtio 1.0 crypto
	1055  Virtio 1.0 signal distribution device
	1056  Virtio 1.0 pstore device
	1057  Virtio 1.0 IOMMU
	1058  Virtio 1.0 mem
	1059  Virtio 1.0 sound
	105a  Virtio 1.0 file system
	105b  Virtio 1.0 pmem
	105c  Virtio 1.0 rpmb
	105d  Virtio 1.0 mac80211-hwsim
	105e  Virtio 1.0 video encoder
	105f  Virtio 1.0 video decoder
	1060  Virtio 1.0 SCMI
	1061  Virtio 1.0 nitro secure module
	1062  Virtio 1.0 I2C adapter
	1063  Virtio 1.0 watchdog
	1064  Virtio 1.0 can
	1065  Virtio 1.0 dmabuf
	1066  Virtio 1.0 parameter server
	1067  Virtio 1.0 audio policy
	1068  Virtio 1.0 Bluetooth
	1069  Virtio 1.0 GPIO
	1110  QEMU Inter-VM shared memory device
1af5  Netezza Corp.
1afa  J & W Electronics Co., Ltd.
1b00  Montage Technology Co., Ltd.
1b03  Magnum Semiconductor, Inc,
1b08  Tria Technologies GmbH
1b0a  Pegatron
1b13  Jaton Corp
1b1a  K&F Computing Research Co.
1b1c  Corsair
1b21  ASMedia Technology Inc.
1b26  Netcope Technologies, a.s.
1b2c  Opal-RT Technologies Inc.
1b36  Red Hat, Inc.
	0001  QEMU PCI-PCI bridge
	0002  QEMU PCI 16550A Adapter
	0003  QEMU PCI Dual-port 16550A Adapter
	0004  QEMU PCI Quad-port 16550A Adapter
	0005  QEMU PCI Test Device
	0006  PCI Rocker Ethernet switch device
	0007  PCI SD Card Host Controller Interface
	0008  QEMU PCIe Host bridge
	0009  QEMU PCI Expander bridge
	000a  PCI-PCI bridge (multiseat)
	000b  QEMU PCIe Expander bridge
	000c  QEMU PCIe Root port
	000d  QEMU XHCI Host Controller
	000e  QEMU PCIe-to-PCI bridge
	0010  QEMU NVM Express Controller
	0011  QEMU PVPanic device
	0013  QEMU UFS Host Controller
	0100  QXL paravirtual graphic card
1b37  Signal Processing Devices Sweden AB
1b39  sTec, Inc.
1b3a  Westar Display Technologies
1b3e  Teradata Corp.
1b40  Schooner Information Technology, Inc.
1b47  Numascale AS
1b4b  Marvell Technology Group Ltd.
1b4c  GALAX
1b55  NetUP Inc.
1b59  Achronix Semiconductor Corporation
1b5e  STAR-Dundee Ltd.
1b61  Byd Precision Manufacture Co.,Ltd
1b66  DELTACAST
1b6f  Etron Technology, Inc.
1b73  Fresco Logic
1b74  OpenVox Communication Co. Ltd.
1b79  Absolute Analysis
1b85  OCZ Technology Group, Inc.
1b94  Signatec / Dynamic Signals Corp
1b96  Western Digital
1b9a  XAVi Technologies Corp.
1baa  QNAP Systems, Inc.
1bad  ReFLEX CES
1bb0  SimpliVity Corporation
1bb1  Seagate Technology PLC
1bb3  Bluecherry
1bb5  Quantenna Communications, Inc.
1bbf  Maxeler Technologies Ltd.
1bc0  Innodisk Corporation
1bcd  Apacer Technology
1bcf  NEC Corporation
1bd0  Astronics Corporation
1bd4  IEIT SYSTEMS Co., Ltd
1bee  IXXAT Automation GmbH
1bef  Lantiq
1bf4  VTI Instruments Corporation
1bf5  Greenliant
1bfc  Duagon AG
1bfd  EeeTOP
1c00  WCH (Nanjing Qinheng Microelectronics Co., Ltd.)
1c09  CSP, Inc.
1c19  LaCie
1c1c  Symphony
1c1f  SoftLab-NSK
1c28  Lite-On IT Corp. / Plextor
1c2c  Silicom Denmark
1c32  Highland Technology, Inc.
1c33  Daktronics, Inc
1c36  Annapurna Labs Ltd.
1c3b  Accensus, LLC
1c44  Enmotus Inc
1c4e  TECHWAY
1c58  HGST, Inc.
1c5c  SK hynix
1c5f  Beijing Memblaze Technology Co. Ltd.
1c63  Science and Research Centre of Computer Technology (JSC "NICEVT")
1c67  PreSonus Audio Electronics Inc.
1c7a  OWC
1c7e  TTTech Computertechnik AG
1c7f  Elektrobit Austria GmbH
1c8a  TSF5 Corporation
1c8c  Mobiveil, Inc.
1cb0  Shannon Systems
1cb1  Collion UG & Co.KG
1cb5  Focusrite Audio Engineering Ltd
1cb8  Dawning Information Industry Co., Ltd.
1cbd  novachips
1cc1  ADATA Technology Co., Ltd.
1cc4  Shenzhen Unionmemory Information System Ltd.
1cc5  Embedded Intelligence, Inc.
1cc7  Radian Memory Systems Inc.
1ccf  Zoom Corporation
1cd2  Seskion GmbH
1cd7  Nanjing Magewell Electronics Co., Ltd.
1cdd  secunet Security Networks AG
1ce4  Exablaze
1cf0  Akitio
1cf2  ZTE Corp.
1cf7  Subspace Dynamics
1cfa  Corsair Memory, Inc
1cfd  Mangstor
1d00  Everpure, Inc.
1d05  AIstone Global Limited
1d0f  Amazon.com, Inc.
1d17  Zhaoxin
	070f  ZX-100 PCI Express Root Port
	0710  ZX-100/ZX-200 PCI Express Root Port
	0711  ZX-100/ZX-200 PCI Express Root Port
	0712  ZX-100/ZX-200 PCI Express Root Port
	0713  ZX-100/ZX-200 PCI Express Root Port
	0714  ZX-100/ZX-200 PCI Express Root Port
	0715  ZX-100/ZX-200 PCI Express Root Port
	0716  ZX-D PCI Express Root Port
	0717  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	0718  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	0719  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	071a  KX-5000/KX-6000/KX-6000G/KH-40000 PCI Express Root Port
	071b  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	071c  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	071d  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	071e  KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Express Root Port
	071f  ZX-200 Upstream Port of PCI Express Switch
	0720  ZX-200 PCIE RC6 controller
	0721  ZX-200 Downstream Port of PCI Express Switch
	0722  ZX-200 PCIE P2C bridge
	0731  KH-40000 PCI Express Root Port
	0732  KH-40000/KX-7000 PCI Express Root Port
	0733  KX-7000 PCIE Express Root Port
	0734  KX-7000 PCIE Express Root Port
	0735  KX-7000 PCIE Express Root Port
	0736  KX-7000 PCIE Express Root Port
	0737  KX-7000 PCIE Express Root Port
	0738  KX-7000 PCIE Express Root Port
	0739  KX-7000 PCIE Express Root Port
	073a  KX-7000 PCIE Express Root Port
	073b  KX-7000 PCIE Express Root Port
	073c  KH-50000 PCI Express Root Port
	073d  KH-50000 PCI Express Root Port
	073e  KH-50000 PCI Express Root Port
	073f  KH-50000 PCI Express Root Port
	0740  KH-50000 PCI Express Root Port
	0741  KH-50000 PCI Express Root Port
	0742  KH-50000 PCI Express Root Port
	0743  KH-50000 PCI Express Root Port
	0744  KH-50000 PCI Express Root Port
	0745  KH-50000 PCI Express Root Port
	0746  KH-50000 PCI Express Root Port
	0747  KH-50000 PCI Express Root Port
	0748  KH-50000 PCI Express Root Port
	0749  KH-50000 PCI Express Root Port
	074a  KH-50000 PCI Express Root Port
	074b  KH-50000 PCI Express Root Port
	074c  KH-50000 PCI Express Root Port
	074d  KH-50000 PCI Express Root Port
	074e  KH-50000 PCI Express Root Port
	074f  KH-50000 PCI Express Root Port
	0750  KH-50000 PCI Express Root Port
	0751  KH-50000 PCI Express Root Port
	0752  KH-50000 PCI Express Root Port
	0757  KH-50000 PCI Express Root Port
	0758  KH-50000 PCI Express Root Port
	0759  KH-50000 PCI Express Root Port
	075a  KH-50000 PCI Express Root Port
	075b  KH-50000 PCI Express Root Port
	075c  KH-50000 PCI Express Root Port
	075d  KH-50000 PCI Express Root Port
	075e  KH-50000 PCI Express Root Port
	1000  ZX-D Standard Host Bridge
	1001  ZX-D/ZX-E/KH-40000/KX-7000/KH-50000 Miscellaneous Bus
	1003  ZX-E Standard Host Bridge
	1005  KH-40000 Standard Host Bridge
	1006  KX-6000G Standard Host Bridge
	1007  KX-7000 Standard Host Bridge
	1008  KH-50000 Standard Host Bridge
	3001  ZX-100 Standard Host Bridge
	300a  ZX-100 Miscellaneous Bus
	3038  ZX-100/ZX-200/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Standard Universal PCI to USB Host Controller
	3104  ZX-100/ZX-200/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Standard Enhanced PCI to USB Host Controller
	31b0  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Standard Host Bridge
	31b1  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Standard Host Bridge
	31b2  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000 DRAM Controller
	31b3  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Power Management Controller
	31b4  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 I/O APIC
	31b5  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Scratch Device
	31b7  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 Standard Host Bridge
	31b8  ZX-100/ZX-D PCI to PCI Bridge
	3200  KX-7000 Host Bridge
	3288  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 High Definition Audio Controller
	345b  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000 Miscellaneous Bus
	3a02  ZX-100 C-320 GPU
	3a03  ZX-D C-860 GPU
	3a04  KX-6000 C-960 GPU
	3a05  KX-7000 C-1190 GPU
	3b01  KH-40000 OPI Controller
	3b02  KH-40000 OPI Controller
	3b03  KH-40000 OPI Controller
	3b04  KH-40000 OPI Controller
	3c00  KH-40000/KX-7000 DRAM Controller
	3c02  KX-6000G DRAM Controller
	3d01  KX-6000G C-1080 GPU
	9002  ZX-100/ZX-200/KH-40000/KX-7000/KH-50000 EIDE Controller
	9003  ZX-100/KX-6000/KX-6000G EIDE Controller
	9043  KX-6000G/KH-40000/KX-7000/KH-50000 RAID Controller
	9045  ZX-100/ZX-D/ZX-E RAID Accelerator 0
	9046  ZX-D/ZX-E RAID Accelerator 1
	9083  ZX-100/ZX-200/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 StorX AHCI Controller
	9084  ZX-100 StorX AHCI Controller
	9100  ZX-200 Cross bus
	9101  ZX-200 Traffic Controller
	9141  ZX-100 High Definition Audio Controller
	9142  ZX-D High Definition Audio Controller
	9144  ZX-E High Definition Audio Controller
	9145  KX-6000G High Definition Audio Controller
	9146  KX-7000 High Definition Audio Controller
	9180  ZX-200 Networking Gigabit Ethernet Adapter
	91c1  KH-40000 ZPI Controller
	91c2  KH-40000 ZPI Controller
	9202  ZX-100 USB eXtensible Host Controller
	9203  ZX-200 USB eXtensible Host Controller
	9204  KX-6000/KX-6000G/KX-7000 USB3 xHCI Host Controller
	9205  KH-40000 USB eXtensible Host Controller
	9206  KX-7000 USB4 Contoller
	9207  KH-50000 USB eXtensible Host Controller
	9286  ZX-D eMMC Host Controller
	9300  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 eSPI Host Controller
	9500  KX-7000 I2S Controller
	9501  KX-7000 I2S Controller
	95d0  ZX-100 Universal SD Host Controller
	f410  ZX-100/KX-5000/KX-6000/KX-6000G/KH-40000/KX-7000/KH-50000 PCI Com Port
1d18  RME
1d1c  Barefoot Networks, Inc.
1d1d  CNEX Labs
1d21  Allo
1d22  Baidu Technology
1d26  Kalray Inc.
1d2a  KAYA Instruments
1d37  NovaSparks
1d39  Baikal Electronics
1d40  Techman Electronics (Changshu) Co., Ltd.
1d44  DPT
1d49  Lenovo
1d4c  Diamanti, Inc.
1d5c  Fantasia Trading LLC
1d61  Technobox, Inc.
1d62  Nebbiolo Technologies
1d63  StorArt Technology Co., Ltd
1d65  Imagine Communications Corp.
1d69  Renesas Electronics Corp.
1d6a  Aquantia Corp.
1d6c  Atomic Rules LLC
1d72  Xiaomi
1d78  DERA Storage
1d79  Transcend Information, Inc.
1d7c  Aerotech, Inc.
1d82  NETINT Technologies Inc.
1d87  Rockchip Electronics Co., Ltd
1d89  YEESTOR Microelectronics Co., Ltd
1d8f  Exegy
1d92  Abaco Systems Inc.
1d93  YADRO
1d94  Chengdu Haiguang IC Design Co., Ltd.
1d95  Graphcore Ltd
1d97  Shenzhen Longsys Electronics Co., Ltd.
1d9b  Meta Platforms, Inc.
1da1  Teko Telecom S.r.l.
1da2  Sapphire Technology Limited
1da3  Habana Labs Ltd.
1da8  Corigine, Inc.
1dad  Fungible
1db2  ATP Electronics, Inc.
1db3  Unisoc (Shanghai) Technologies Co., Ltd.
1db7  Phytium Technology Co., Ltd.
1dbb  NGD Systems, Inc.
1dbe  INNOGRIT Corporation
1dbf  Guizhou Huaxintong Semiconductor Technology Co., Ltd
1dc2  Alco Digital Devices Limited
1dc5  FADU Inc.
1dcd  Liqid Inc.
1dcf  Beijing Sinead Technology Co., Ltd.
1dd3  Sage Microelectronics Corp.
1dd4  Swissbit AG
1dd5  Manli Technology Group Limited
1dd8  AMD Pensando Systems
1ddd  Thorlabs
1de0  Groq
1de1  Tekram Technology Co.,Ltd.
1de4  Raspberry Pi Ltd
1de5  Eideticom, Inc
1ded  Alibaba (China) Co., Ltd.
1dee  Biwin Storage Technology Co., Ltd.
1def  Ampere Computing, LLC
1df3  Ethernity Networks
1df5  Shenzhen TIGO Semiconductor
1df7  opencpi.org
1df8  V&G Information System Co.,Ltd
1dfa  Astera Labs, Inc.
1dfc  JSC NT-COM
1e0b  Shenzhen Decenta Technology Co.,LTD
1e0d  SambaNova Systems, Inc
1e0f  KIOXIA Corporation
1e17  Arnold & Richter Cine Technik GmbH & Co. Betriebs KG
1e18  Beijing GuangRunTong Technology Development Co.,Ltd
1e24  Squirrels Research Labs
1e26  Fujitsu Client Computing Limited
1e30  Sophgo
1e31  SORD CORPORATION
1e36  Shanghai Enflame Technology Co. Ltd
1e38  Blaize, Inc
1e39  MEDION AG
1e3a  Cactus Technologies Limited
1e3b  DapuStor Corporation
1e3d  Burlywood, Inc
1e3e  Shanghai Iluvatar CoreX Semiconductor Co., Ltd.
1e43  MaxLinear Inc
1e44  Valve Software
1e48  Aumovio
1e49  Yangtze Memory Technologies Co.,Ltd
1e4b  MAXIO Technology (Hangzhou) Ltd.
1e4c  GSI Technology
1e50  IP3 Tech (HK) Limited
1e52  Tenstorrent Inc
1e57  Beijing Panyi Technology Co., Ltd
1e59  Oxford Nanopore Technologies
1e5d  ASR Microelectronics
1e60  Hailo Technologies Ltd.
1e67  Untether AI
1e68  Jiangsu Xinsheng Intelligent Technology Co., Ltd
1e6b  Axiado Corp.
1e6c  Xsight Labs Ltd.
1e7b  Dataland
1e7c  Brainchip Inc
1e7e  Pliops
1e7f  Jiangsu Huacun Elec. Tech. Co., Ltd.
1e81  Ramaxel Technology(Shenzhen) Limited
1e83  Huaqin Technology Co.Ltd
1e85  HEITEC AG
1e89  ID Quantique SA
1e93  Beijing Bytedance Network Technology Co., Ltd.
1e94  Calian SED
1e95  Solid State Storage Technology Corporation
1e96  Drut Technologies Inc.
1e9f  Lynxi Technologies Co., Ltd.
1ea0  Tencent Technology (Shenzhen) Company Limited
1ea7  Intelliprop, Inc
1eab  Hefei DATANG Storage Technology Co.,LTD.
1eac  Quectel Wireless Solutions Co., Ltd.
1eae  XFX Limited
1eb0  Shenzhen Electrical Appliances CO.
1eb1  VeriSilicon Inc
1eb4  Quantum Nebula Microelectronics Technology Co.,Ltd.
1eb6  Wuxi Stars Microsystem Technology Co., Ltd
1eb9  Senscomm Semiconductor, Inc
1ebd  EMERGETECH Company Ltd.
1ec6  Vastai Technologies
1ec8  Beijing Fantasy Technology Co., Ltd.
1ec9  Wingtech Group(HongKong)Limited
1eca  Lightmatter
1ecc  Sunrise AI Inc.
1ed0  Hosin Global Electronics
1ed2  FuriosaAI, Inc.
1ed3  Yeston
1ed5  Moore Threads Technology Co.,Ltd
	0100  MTT S10
	0101  MTT S10
	0102  MTT S30
	0105  MTT S50
	0106  MTT S60
	0111  MTT S100
	0121  MTT S1000M
	0122  MTT S1000
	0123  MTT S2000
	01ff  MTT HDMI/DP Audio
	0200  MTT S80 Engineering Sample
	0201  MTT S80
	0202  MTT S70
	0203  MTT S60
	0211  MTT X300
	0221  G2S80
	0222  MTT S3000
	0223  G2S4
	0225  MTT S3000E
	0251  G2N10
	02ff  MTT HDMI/DP Audio
	0300  MTT S90 Engineering Sample
	0301  MTT S90
	0313  MTT X500
	0323  MTT S4000
	0327  MTT S4000
	0328  MTT S4000
	03ff  MTT HDMI/DP Audio
1ed8  Digiteq Automotive
1ed9  Myrtle.ai
1ee1  Suzhou Kuhan Information Technologies
1ee4  PETAIO INC
1ee9  SUSE LLC
1eec  Viscore Technologies Ltd
1eed  XDX Computing Technology Ltd.
1ef6  GrAI Matter Labs
1ef7  Shenzhen Gunnir Technology Development Co., Ltd
1efb  Flexxon Pte Ltd
1eff  Rebellions Inc.
1f02  Beijing Dayu Technology
1f03  Shenzhen Shichuangyi Electronics Co., Ltd
1f0a  Motorcomm Microelectronics.
1f0d  DeGirum Corp.
1f0f  NebulaMatrix Technology
1f16  XConn Technologies
1f17  Zettastone Technology
1f18  c-payne GmbH
1f1c  Sophgo Technologies Inc.
1f24  xFusion Digital Technologies Co., Ltd.
1f2e  AzurEngine Technologies
1f2f  China Mobile (Hangzhou) Information Technology Co.Ltd.
1f31  Nextorage
1f32  Wuhan YuXin Semiconductor Co., Ltd.
1f39  Silicon Innovation Microelectronics Co. Ltd.
1f3f  3SNIC Ltd
1f40  Netac Technology Co.,Ltd
1f44  VVDN Technologies Private Limited
1f47  YUSUR Technology
1f49  NeuReality LTD
1f4b  Axera Semiconductor Co., Ltd
1f52  MangoBoost Inc.
1f56  SAPEON Inc.
1f60  Accelecom
1f67  Yunsilicon Technology
1f6c  CIX Technology Group Co., Ltd.
1f73  Shenzhen Quanxing Tech Co., Ltd.
1f7a  Efinix, Inc.
1f82  d-Matrix
1f8c  Exascend,INC.
1f90  Quside Technologies
1f99  Shenzhen Techwinsemi Technology Co., Ltd.
1f9d  Axelera AI
1fa4  Shandong SinoChip Semiconductors Co., Ltd
1faa  Hexaflake (Shanghai) Information Technology Co., Ltd.
1fab  Unifabrix Ltd.
1fb0  ICube Corporation Limited
1fbd  Shenzhen Enrigin Technology Co., Ltd.
1fc0  Ascom (Finland) Oy
1fc1  QLogic, Corp.
1fc3  Emerson
1fc9  Tehuti Networks Ltd.
1fcb  Varex Imaging Deutschland AG
1fcc  StreamLabs
1fce  Cognio Inc.
1fd4  SUNIX Co., Ltd.
1fdd  Wuqi Microelectronics Co., Ltd.
1fde  Kratos Defense & Security Solutions, Inc.
1fe0  Allwinmeta Co., Ltd.
1fe1  Beijing ESWIN Computing Technology Co., Ltd.
1fe4  HippStor Technology
1fe9  MemryX
1ff2  Linkdata
1ff4  DEEPX Co., Ltd.
1ff8  Beijing Gengtu Technology Co.Ltd
1ff9  Inagile Electronic Technology Co., LTD
1fff  DENSO Corporation
2000  Smart Link Ltd.
2001  Temporal Research Ltd
2003  Smart Link Ltd.
2004  Smart Link Ltd.
201f  SpacemiT
202c  CAEN S.p.A.
2036  Netforward Microelectronics Co., Ltd.
203b  XTX Markets Technologies Ltd.
2042  Xi'an UniIC Semiconductors Co., Ltd
2044  Shenzhen Jiahua Zhongli Technology Co., LTD.
2046  GXMICRO Technology (Shanghai) Co., Ltd.
2048  Beijing SpaceControl Technology Co.Ltd
2052  Frontgrade Gaisler AB
2058  Lime Microsystems Ltd.
205c  Zhejiang VMing Semiconductor Co., Ltd.
205d  Shanghai Zijing Xinjie Intelligent Technology Co., Ltd.
205e  SDTECH
2061  Unis Flash Memory
2063  Hubei Yangtze Mason Semiconductor Technology Co., Ltd.
206d  GigaIO Networks, Inc.
2077  OpenAI
207d  HRDT
208a  MICIUS Laboratory
2090  Rivian Automotive
2094  Shenzhen Wodposit Electronics Co., Ltd.
2096  Kaitian Information Technology Co., Ltd.
2099  Rolling Wireless S.a.r.l.
209b  BitIntelligence Technology
209f  Mobilint, Inc.
20a1  Etched, Inc.
20a6  XCENA, Inc.
20a7  EEVengers Inc.
20a8  Rayson HI-TECH(SZ) Co., Ltd.
20a9  LDA Technologies Ltd.
20b4  Genstoraige Technology Co., Ltd.
20b5  Shanghai StarFive Technology Co., Ltd.
20ba  Hangzhou Hikstorage Technology Co., Ltd.
20bb  Quantum Machines
20bc  Xinsheng Technology Co., Ltd.
20c0  ExpectedIT GmbH
20c1  Suzhou Yige Technology Co., Ltd.
20d0  Telin Semiconductor (Wuhan) Co., Ltd.
20d2  Awide Labs LTD.
20d8  EHTech (Beijing) Co. Ltd.
20dc  Sharetronic Data Technology Co., Ltd.
20e1  CECloud Computing Technology Co., Ltd.
20e3  Elix Systems SA
20e7  TOPSSD
20f4  TRENDnet
20f6  Shenzhen Zhishi Network Technology Co., Ltd.
20f9  Shenzhen Silicon Dynamic Networks Co., Ltd.
2100  Shenzhen Kimviking Semiconductor Co., Ltd.
2105  Shanghai Timar Integrated Circuit Co., LTD
2106  ZCHL Technology Co., Ltd
2108  HuiLink Technologies (Xiamen) Co., Ltd.
2114  EigenQ, Inc.
2116  ZyDAS Technology Corp.
2123  Shanghai Warpdrive Technology Co., Ltd
212b  Flumeio
2136  Dongguan Xincun Chengbang Technology Co., Ltd.
214d  Equalizer Technologies
21b4  Hunan Goke Microelectronics Co., Ltd
21c3  21st Century Computer Corp.
22b8  Flex-Logix Technologies
22db  Missing Link Electronics, Inc.
2304  Colorgraphic Communications Corp.
2321  Bruker AXS Inc.
2348  Racore
256c  Graphics Technology (HK) Co., Ltd.
2646  Kingston Technology Company, Inc.
270b  Xantel Corporation
270f  Chaintech Computer Co. Ltd
2711  AVID Technology Inc.
2782  Emdoor Digital Technology Co., Ltd
2955  Connectix Virtual PC
2a15  3D Vision(???)
2a18  Video Transcode Controller
2bd8  ROPEX Industrie-Elektronik GmbH
2ff1  Maginfra Co., LTD
3000  Hansol Electronics Inc.
30c9  Luxvisions Innovation Technology Ltd.
3100  Dynabook Inc.
3112  Satelco Ingenieria S.A.
3130  AUDIOTRAK
3142  Post Impression Systems.
31ab  Zonet
328f  Shenzhen EMEET Technology Co., Ltd.
3388  Hint Corp
3411  Quantum Designs (H.K.) Inc
3442  Bihl+Wiedemann GmbH
3475  Arista Networks, Inc.
34ba  Ice Lake-LP PCI Express Root Port #3
3513  ARCOM Control Systems Ltd
3633  DeepCool
369a  HighSecLabs, Ltd.
37d9  ITD Firm ltd.
3842  EVGA Corporation
38ef  4Links
393e  Lenovo (wrong ID)
3d3d  3DLabs
3e08  Sinead Tech Co., Ltd
4005  Avance Logic Inc.
4033  Addtron Technology Co, Inc.
4040  NetXen Incorporated
4143  Digital Equipment Corp
4144  Alpha Data
4149  AIMOTIVE Kft.
4150  ONA Electroerosion
415a  Auzentech, Inc.
416c  Aladdin Knowledge Systems
4242  Universall Answer Generators
4254  DVBSky
4321  Tata Power Strategic Electronics Division
4348  WCH.CN
434e  Cornelis Networks
4444  Internext Compression Inc
4468  Bridgeport machines
4594  Cogetec Informatique Inc
45fb  Baldor Electric Company
4624  Budker Institute of Nuclear Physics
4651  TXIC
4680  Umax Computer Corp
4843  Hercules Computer Technology Inc
4916  RedCreek Communications Inc
4943  Growth Networks
494f  ACCES I/O Products, Inc.
4978  Axil Computer Inc
4a14  NetVin
4b10  Buslogic Inc.
4b43  KonteX Inc.
4c48  LUNG HWA Electronics
4c4d  Liquid-Markets GmbH
4c52  LR-LINK
4c53  SBS Technologies
4c54  Lisuan Technology Co., Ltd.
4ca1  Seanix Technology Inc
4d51  MediaQ Inc.
4d54  Microtechnica Co Ltd
4d56  Balluff MV GmbH
4ddc  ILC Data Device Corp
4e4c  NieL TechSolution
4e58  Nutanix, Inc.
5045  University of Toronto
5046  GemTek Technology Corporation
5053  Voyetra Technologies
50b2  TerraTec Electronic GmbH
50ce  System-on-Chip Engineering S.L.
5136  S S Technologies
5143  Qualcomm Inc
5145  Ensoniq (Old)
5168  Animation Technologies Inc.
5301  Alliance Semiconductor Corp.
5333  S3 Graphics Ltd.
5431  AuzenTech, Inc.
544c  Teralogic Inc
544d  TBS Technologies
5452  SCANLAB AG
5455  Technische Universitaet Berlin
5456  GoTView
5519  Cnet Technologies, Inc.
5544  Dunord Technologies
5555  Genroco, Inc
5646  Vector Fabrics BV
5654  VoiceTronix Pty Ltd
5678  Dawicontrol Computersysteme GmbH
5700  Netpower
5845  X-ES, Inc.
584d  AuzenTech Co., Ltd.
5851  Exacq Technologies
5853  XenSource, Inc.
5854  GoTView
5ace  Beholder International Ltd.
6205  TBS Technologies (wrong ID)
6209  TBS Technologies (wrong ID)
631c  SmartInfra Ltd
6356  UltraStor
6374  c't Magazin fuer Computertechnik
6409  Logitec Corp.
6549  Teradici Corp.
6590  TBS Technologies (wrong ID)
6666  Decision Computer International Co.
6688  GUANGZHOU MAXSUN INFORMATION TECHNOLOGY CO., LTD.
6704  TBS Technologies (wrong ID)
6766  Glenfly Tech Co., Ltd.
6899  ZT Systems
6900  Red Hat, Inc.
6903  TBS Technologies (wrong ID)
6909  TBS Technologies (wrong ID)
6910  TBS Technologies (wrong ID)
6f67  NOVAIUM Technology
7063  pcHDTV
7284  HT OMEGA Inc.
7357  IOxOS Technologies SA
7377  Shenzhen Colorful Yugong Technology and Development Co.
7401  EndRun Technologies
7470  TP-LINK Technologies Co., Ltd.
7526  HongQin (Beijing) Technology Co., Ltd.
7604  O.N. Electronic Co Ltd.
78c0  Herrick Technology Laboratories, Inc. [HTL]
7bde  MIDAC Corporation
7f70  Arrow Lake-S PCH CNVi WiFi
7fed  PowerTV
8008  Quancom Electronic GmbH
807d  Asustek Computer, Inc.
8080  Chengdu Storeswift Technology Co., Ltd.
8086  Intel Corporation
	0042  Core Processor Integrated Graphics Controller
	0046  Core Processor Integrated Graphics Controller
	004a  Core Processor Integrated Graphics Controller
	0102  2nd Generation Core Processor Family Integrated Graphics Controller
	0106  2nd Generation Core Processor Family Integrated Graphics Controller
	010a  Xeon E3-1200 Processor Family Integrated Graphics Controller
	010b  Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	010e  Xeon E3-1200/2nd Generation Core Processor Family Integrated Graphics Controller
	0112  2nd Generation Core Processor Family Integrated Graphics Controller
	0116  2nd Generation Core Processor Family Integrated Graphics Controller
	0122  2nd Generation Core Processor Family Integrated Graphics Controller
	0126  2nd Generation Core Processor Family Integrated Graphics Controller
	0152  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0156  Ivy Bridge mobile GT1 [HD Graphics]
	015a  Xeon E3-1200 v2/Ivy Bridge Graphics Controller
	015e  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0162  IvyBridge GT2 [HD Graphics 4000]
	0166  Ivy Bridge mobile GT2 [HD Graphics 4000]
	016a  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0172  Xeon E3-1200 v2/3rd Gen Core processor Graphics Controller
	0176  3rd Gen Core processor Graphics Controller
	0402  Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0406  Haswell Integrated Graphics Controller
	040a  Xeon E3-1200 v3 Processor Integrated Graphics Controller
	0412  Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller
	0416  4th Gen Core Processor Integrated Graphics Controller
	041a  Xeon E3-1200 v3 Processor Integrated Graphics Controller
	041e  4th Generation Core Processor Family Integrated Graphics Controller
	080d  Moorestown External Displays
	08cf  Atom Processor Z2760 Integrated Graphics Controller
	0a06  Haswell-ULT Integrated Graphics Controller
	0a16  Haswell-ULT Integrated Graphics Controller
	0a22  Haswell-ULT Integrated Graphics Controller
	0a26  Haswell-ULT Integrated Graphics Controller
	0a2a  Haswell-ULT Integrated Graphics Controller
	0a2e  Haswell-ULT Integrated Graphics Controller
	0b69  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1450]
	0b6e  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100C]
	0bd4  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550VG]
	0bd5  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd6  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]
	0bd7  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd8  Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1350]
	0bd9  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bda  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0bdb  Ponte Vecchio XT (1 Tile) [Data Center GPU Max 1100]
	0be0  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be1  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be2  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be3  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be4  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be5  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be6  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be7  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be8  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0be9  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bea  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0beb  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bec  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bed  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bee  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0bef  Atom Processor D2xxx/N2xxx Integrated Graphics Controller
	0d12  Crystal Well Integrated Graphics Controller
	0d16  Crystal Well Integrated Graphics Controller
	0d22  Crystal Well Integrated Iris Pro Graphics 5200
	0d26  Crystal Well Integrated Graphics Controller
	0d36  Crystal Well Integrated Graphics Controller
	0f31  Atom Processor Z36xxx/Z37xxx Series Graphics & Display
	100e  82540EM Gigabit Ethernet Controller
	1132  82815 Chipset Graphics Controller (CGC)
	1240  82752 (752) AGP Graphics Accelerator
	1602  Broadwell-U Integrated Graphics
	1606  Broadwell-U GT1 [HD Graphics]
	160a  Broadwell-U Integrated Graphics
	160b  Broadwell-U Integrated Graphics
	160d  Broadwell-U Integrated Graphics
	160e  Broadwell-U Integrated Graphics
	1612  Broadwell-H GT2 [HD Graphics 5600]
	1616  Broadwell-U GT2 [HD Graphics 5500]
	161a  Broadwell-U Integrated Graphics
	161b  Broadwell-U Integrated Graphics
	161d  Broadwell-U Integrated Graphics
	161e  Broadwell-Y GT2 [HD Graphics 5300]
	1622  Broadwell-DT/H GT3 [Iris Pro Graphics 6200]
	1626  Broadwell-U GT3 [HD Graphics 6000]
	162a  Broadwell-DT GT3 [Iris Pro Graphics P6300]
	162b  Broadwell-U GT3 [Iris Graphics 6100]
	162d  Broadwell-U Integrated Graphics
	162e  Broadwell-U Integrated Graphics
	1632  Broadwell-U Integrated Graphics
	1636  Broadwell-U Integrated Graphics
	163a  Broadwell-U Integrated Graphics
	163b  Broadwell-U Integrated Graphics
	163d  Broadwell-U Integrated Graphics
	163e  Broadwell-U Integrated Graphics
	1902  Skylake-S GT1 [HD Graphics 510]
	1906  Skylake-U GT1 [HD Graphics 510]
	190b  HD Graphics 510
	1912  Skylake-S GT2 [HD Graphics 530]
	1916  Skylake-U GT2 [HD Graphics 520]
	191b  Skylake-H GT2 [HD Graphics 530]
	191d  Skylake-DT/H GT2 [HD Graphics P530]
	191e  Skylake-Y GT2 [HD Graphics 515]
	1921  HD Graphics 520
	1923  HD Graphics 535
	1926  Skylake-U GT3 [Iris Graphics 540]
	1927  Skylake-U GT3 [Iris Graphics 550]
	192b  Iris Graphics 555
	192d  Skylake-H GT3 [Iris Graphics P555]
	1932  Iris Pro Graphics 580
	193a  Skylake-H GT4 [Iris Pro Graphics P580]
	193b  Skylake-H GT4 [Iris Pro Graphics 580]
	193d  Skylake-H GT4 [Iris Pro Graphics P580]
	1a12  Timna CPU Graphics
	22b0  Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	22b1  Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller
	2562  82845G/GL[Brookdale-G]/GE Chipset Integrated Graphics Device
	2572  82865G Integrated Graphics Controller
	2582  82915G/GV/910GL Integrated Graphics Controller
	258a  E7221 Integrated Graphics Controller
	2592  Mobile 915GM/GMS/910GML Express Graphics Controller
	2772  82945G/GZ Integrated Graphics Controller
	2776  82945G/GZ Integrated Graphics Controller
	2780  82915G/GV/GL/910GL [Grantsdale] Graphics Device
	2782  82915G Integrated Graphics Controller
	2792  Mobile 915GM/GMS/910GML Express Graphics Controller
	27a2  Mobile 945GM/GMS, 943/940GML Express Integrated Graphics Controller
	27a6  Mobile 945GM/GMS/GME, 943/940GML Express Integrated Graphics Controller
	27ae  Mobile 945GSE Express Integrated Graphics Controller
	2972  82946GZ/GL Integrated Graphics Controller
	2973  82946GZ/GL Integrated Graphics Controller
	2982  82G35 Express Integrated Graphics Controller
	2983  82G35 Express Integrated Graphics Controller
	2992  82Q963/Q965 Integrated Graphics Controller
	2993  82Q963/Q965 Integrated Graphics Controller
	29a2  82G965 Integrated Graphics Controller
	29a3  82G965 Integrated Graphics Controller
	29b2  82Q35 Express Integrated Graphics Controller
	29b3  82Q35 Express Integrated Graphics Controller
	29c2  82G33/G31 Express Integrated Graphics Controller
	29c3  82G33/G31 Express Integrated Graphics Controller
	29d2  82Q33 Express Integrated Graphics Controller
	29d3  82Q33 Express Integrated Graphics Controller
	2a02  Mobile GM965/GL960 Integrated Graphics Controller (primary)
	2a03  Mobile GM965/GL960 Integrated Graphics Controller (secondary)
	2a12  Mobile GME965/GLE960 Integrated Graphics Controller
	2a13  Mobile GME965/GLE960 Integrated Graphics Controller
	2a41  Mobile 4 Series Chipset PCI Express Graphics Port
	2a42  Mobile 4 Series Chipset Integrated Graphics Controller
	2a43  Mobile 4 Series Chipset Integrated Graphics Controller
	2e02  4 Series Chipset Integrated Graphics Controller
	2e03  4 Series Chipset Integrated Graphics Controller
	2e12  4 Series Chipset Integrated Graphics Controller
	2e13  4 Series Chipset Integrated Graphics Controller
	2e22  4 Series Chipset Integrated Graphics Controller
	2e23  4 Series Chipset Integrated Graphics Controller
	2e32  4 Series Chipset Integrated Graphics Controller
	2e33  4 Series Chipset Integrated Graphics Controller
	2e42  4 Series Chipset Integrated Graphics Controller
	2e43  4 Series Chipset Integrated Graphics Controller
	2e5b  Graphics Media Accelerator 500 Graphics
	2e61  CE Media Processor Video Display Controller
	2e92  4 Series Chipset Integrated Graphics Controller
	2e93  4 Series Chipset Integrated Graphics Controller
	3184  GeminiLake [UHD Graphics 605]
	3185  GeminiLake [UHD Graphics 600]
	3577  82830M/MG Integrated Graphics Controller
	3582  82852/855GM Integrated Graphics Device
	358e  82854 GMCH Integrated Graphics Device
	3e90  CoffeeLake-S GT1 [UHD Graphics 610]
	3e91  CoffeeLake-S GT2 [UHD Graphics 630]
	3e92  CoffeeLake-S GT2 [UHD Graphics 630]
	3e93  CoffeeLake-S GT1 [UHD Graphics 610]
	3e94  Coffee Lake-S GT2 [UHD Graphics P630]
	3e96  CoffeeLake-S GT2 [UHD Graphics P630]
	3e98  CoffeeLake-S GT2 [UHD Graphics 630]
	3e9a  Coffee Lake-S GT2 [UHD Graphics P630]
	3e9b  CoffeeLake-H GT2 [UHD Graphics 630]
	3e9c  Coffee Lake-S GT1 [UHD Graphics 610]
	3ea0  WhiskeyLake-U GT2 [UHD Graphics 620]
	3ea1  Whiskey Lake-U GT1 [UHD Graphics 610]
	3ea5  CoffeeLake-U GT3e [Iris Plus Graphics 655]
	3ea6  Coffee Lake-U GT3 [Iris Plus Graphics 645]
	3ea8  Coffee Lake-U GT3 [Iris Plus Graphics 655]
	3ea9  Coffee Lake-U GT2 [UHD Graphics 620]
	4100  Moorestown Graphics and Video
	4108  Atom Processor E6xx Integrated Graphics Controller
	4109  Atom Processor E6xx Integrated Graphics Controller
	410a  Atom Processor E6xx Integrated Graphics Controller
	410b  Atom Processor E6xx Integrated Graphics Controller
	410c  Atom Processor E6xx Integrated Graphics Controller
	410d  Atom Processor E6xx Integrated Graphics Controller
	410e  Atom Processor E6xx Integrated Graphics Controller
	410f  Atom Processor E6xx Integrated Graphics Controller
	4555  Elkhart Lake [UHD Graphics Gen11 16EU]
	4571  Elkhart Lake [UHD Graphics Gen11 32EU]
	4626  Alder Lake-P Integrated Graphics Controller
	4628  Alder Lake-UP3 GT2 [UHD Graphics]
	462a  AlderLake-P [UHD Graphics]
	4636  AlderLake-P [UHD Graphics]
	4638  AlderLake-P [UHD Graphics]
	463a  AlderLake-P [UHD Graphics]
	4680  Alder Lake-S GT1 [UHD Graphics 770]
	4682  Alder Lake-S GT1 [UHD Graphics 730]
	4688  Alder Lake-HX GT1 [UHD Graphics 770]
	468a  Alder Lake-S [UHD Graphics]
	468b  Alder Lake-S [UHD Graphics]
	4690  Alder Lake-S GT1 [UHD Graphics 770]
	4692  Alder Lake-S GT1 [UHD Graphics 730]
	4693  Alder Lake-S GT1 [UHD Graphics 710]
	46a1  UHD Graphics
	46a3  Alder Lake-P GT1 [UHD Graphics]
	46a6  Alder Lake-P GT2 [Iris Xe Graphics]
	46a8  Alder Lake-UP3 GT2 [Iris Xe Graphics]
	46aa  Alder Lake-UP4 GT2 [Iris Xe Graphics]
	46b0  AlderLake-P [Iris Xe Graphics]
	46b1  AlderLake-P [Iris Xe Graphics]
	46b3  Alder Lake-UP3 GT1 [UHD Graphics]
	46b6  AlderLake-P [Iris Xe Graphics]
	46b8  AlderLake-P [Iris Xe Graphics]
	46ba  AlderLake-P [Iris Xe Graphics]
	46c1  AlderLake-M [Iris Xe Graphics]
	46c3  Alder Lake-UP4 GT1 [UHD Graphics]
	46d0  Alder Lake-N [UHD Graphics]
	46d1  Alder Lake-N [UHD Graphics]
	46d2  Alder Lake-N [UHD Graphics]
	46d3  Alder Lake-N [Intel Graphics]
	46d4  Alder Lake-N [Intel Graphics]
	4905  DG1 [Iris Xe MAX Graphics]
	4906  DG1 [Iris Xe Pod]
	4907  SG1 [Server GPU SG-18M]
	4908  DG1 [Iris Xe Graphics]
	4909  DG1 [Iris Xe MAX 100]
	4c8a  RocketLake-S GT1 [UHD Graphics 750]
	4c8b  RocketLake-S GT1 [UHD Graphics 730]
	4c90  RocketLake-S GT1 [UHD Graphics P750]
	4c9a  RocketLake-S [UHD Graphics]
	4e55  JasperLake [UHD Graphics]
	4e61  JasperLake [UHD Graphics]
	4e71  JasperLake [UHD Graphics]
	4f80  DG2 [Intel Xe Graphics]
	4f81  DG2 [Intel Xe Graphics]
	4f82  DG2 [Intel Xe Graphics]
	4f83  DG2 [Intel Xe Graphics]
	4f84  DG2 [Intel Xe Graphics]
	4f85  DG2 [Intel Xe Graphics]
	4f86  DG2 [Intel Xe Graphics]
	4f87  DG2 [Intel Xe Graphics]
	4f88  DG2 [Intel Xe Graphics]
	4f89  ACMP [Xe Graphics]
	4f8c  ACMP [Xe Graphics]
	4f90  DG2 Audio Controller
	4f91  DG2 Audio Controller
	4f92  DG2 Audio Controller
	5002  LE80578 Graphics Processor Unit
	5009  LE80578 Video Display Controller
	5690  DG2 [Arc A770M]
	5691  DG2 [Arc A730M]
	5692  DG2 [Arc A550M]
	5693  DG2 [Arc A370M]
	5694  DG2 [Arc A350M]
	5695  DG2 [Iris Xe MAX A200M]
	5696  DG2 [Arc A570M]
	5697  DG2 [Arc A530M]
	5698  DG2 [Arc Xe Graphics]
	56a0  DG2 [Arc A770]
	56a1  DG2 [Arc A750]
	56a2  DG2 [Arc A580]
	56a3  DG2 [Arc Xe Graphics]
	56a4  DG2 [Arc Xe Graphics]
	56a5  DG2 [Arc A380]
	56a6  DG2 [Arc A310]
	56a7  DG2 [Arc Xe Graphics]
	56a8  DG2 [Arc Xe Graphics]
	56a9  DG2 [Arc Xe Graphics]
	56b0  DG2 [Arc Pro A30M]
	56b1  DG2 [Arc Pro A40/A50]
	56b2  DG2 [Arc Pro A60M]
	56b3  DG2 [Arc Pro A60]
	56ba  DG2 [Arc A380E]
	56bb  DG2 [Arc A310E]
	56bc  DG2 [Arc A370E]
	56bd  DG2 [Arc A350E]
	56be  DG2 [Arc A750E]
	56bf  DG2 [Arc A580E]
	56c0  ATS-M [Data Center GPU Flex 170]
	56c1  ATS-M [Data Center GPU Flex 140]
	56c2  ATS-M [Data Center GPU Flex 170V]
	5902  Kaby Lake-S GT1 [HD Graphics 610]
	5906  Kaby Lake-U GT1 [HD Graphics 610]
	590b  HD Graphics 610
	5912  Kaby Lake-S GT2 [HD Graphics 630]
	5916  Kaby Lake-U GT2 [HD Graphics 620]
	5917  Kaby Lake-R GT2 [UHD Graphics 620]
	591b  Kaby Lake-H GT2 [HD Graphics 630]
	591c  UHD Graphics 615
	591d  Kaby Lake-DT GT2 [HD Graphics P630]
	591e  Kaby Lake-Y GT2 [HD Graphics 615]
	5921  HD Graphics 620
	5923  HD Graphics 635
	5926  Kaby Lake-U GT3 [Iris Plus Graphics 640]
	5927  Kaby Lake-U GT3 [Iris Plus Graphics 650]
	5a84  Apollo Lake [HD Graphics 505]
	5a85  Apollo Lake GT1 [HD Graphics 500]
	6420  Lunar Lake [Intel Graphics]
	64a0  Core Ultra 200V Series Processors Arc Graphics 130V/140V GPU
	64b0  Lunar Lake [Intel Graphics]
	7120  82810 GMCH (Graphics Memory Controller Hub)
	7121  82810 (CGC) Chipset Graphics Controller
	7122  82810 DC-100 (GMCH) Graphics Memory Controller Hub
	7123  82810 DC-100 (CGC) Chipset Graphics Controller
	7124  82810E DC-133 (GMCH) Graphics Memory Controller Hub
	7125  82810E DC-133 (CGC) Chipset Graphics Controller
	7126  82810 DC-133 System and Graphics Controller
	7128  82810-M DC-100 System and Graphics Controller
	712a  82810-M DC-133 System and Graphics Controller
	7800  82740 (i740) AGP Graphics Accelerator
	7d40  Meteor Lake-M [Intel Graphics]
	7d41  Arrow Lake-U [Intel Graphics]
	7d45  Meteor Lake-P [Intel Graphics]
	7d51  Arrow Lake-P [Arc Pro 130T/140T]
	7d55  Meteor Lake-P [Intel Arc Graphics]
	7d60  Meteor Lake-M [Intel Graphics]
	7d67  Arrow Lake-S [Intel Graphics]
	7dd1  Arrow Lake-P [Intel Graphics]
	7dd5  Meteor Lake-P [Intel Graphics]
	8108  US15W/US15X SCH [Poulsbo] Graphics Controller
	8109  US15L/UL11L SCH [Poulsbo] Graphics Controller
	8182  Atom Processor E6xx Integrated Graphics Controller
	87c0  UHD Graphics 617
	87ca  UHD Graphics 617
	8a51  Iris Plus Graphics G7 (Ice Lake)
	8a52  Iris Plus Graphics G7
	8a53  Iris Plus Graphics G7
	8a56  Iris Plus Graphics G1 (Ice Lake)
	8a58  Ice Lake-Y GT1 [UHD Graphics G1]
	8a5a  Iris Plus Graphics G4 (Ice Lake)
	8a5c  Iris Plus Graphics G4 (Ice Lake)
	9840  Lakefield GT2 [UHD Graphics]
	9841  Lakefield GT1.5 [UHD Graphics]
	9a40  Tiger Lake-UP4 GT2 [Iris Xe Graphics]
	9a49  TigerLake-LP GT2 [Iris Xe Graphics]
	9a60  TigerLake-H GT1 [UHD Graphics]
	9a68  TigerLake-H GT1 [UHD Graphics]
	9a70  Tiger Lake-H GT1 [UHD Graphics]
	9a78  Tiger Lake-LP GT2 [UHD Graphics G4]
	9b21  Comet Lake-U GT2 [UHD Graphics 620]
	9b41  CometLake-U GT2 [UHD Graphics]
	9ba4  Comet Lake-H GT1 [UHD Graphics 610]
	9ba8  CometLake-S GT1 [UHD Graphics 610]
	9baa  Comet Lake UHD Graphics
	9bac  Comet Lake UHD Graphics
	9bc4  CometLake-H GT2 [UHD Graphics]
	9bc5  CometLake-S GT2 [UHD Graphics 630]
	9bc6  Comet Lake-S GT2 [UHD Graphics P630]
	9bc8  CometLake-S GT2 [UHD Graphics 630]
	9bca  Comet Lake UHD Graphics
	9bcc  Comet Lake UHD Graphics
	9be6  Comet Lake-S GT2 [UHD Graphics P630]
	9bf6  Coffee Lake-S GT2 [UHD Graphics P630]
	a001  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a002  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a011  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a012  Atom Processor D4xx/D5xx/N4xx/N5xx Integrated Graphics Controller
	a70d  Raptor Lake PCI Express 5.0 Graphics Port (PEG010)
	a720  Raptor Lake-P [UHD Graphics]
	a721  Raptor Lake-P [UHD Graphics]
	a74d  Raptor Lake PCI Express 4.0 Graphics Port
	a780  Raptor Lake-S GT1 [UHD Graphics 770]
	a781  Raptor Lake-S UHD Graphics
	a782  Raptor Lake-S UHD Graphics
	a783  Raptor Lake-S UHD Graphics
	a788  Raptor Lake-S UHD Graphics
	a789  Raptor Lake-S UHD Graphics
	a78a  Raptor Lake-S UHD Graphics
	a78b  Raptor Lake-S UHD Graphics
	a7a0  Raptor Lake-P [Iris Xe Graphics]
	a7a1  Raptor Lake-P [Iris Xe Graphics]
	a7a8  Raptor Lake-P [UHD Graphics]
	a7a9  Raptor Lake-P [UHD Graphics]
	a7aa  Raptor Lake-P [Intel Graphics]
	a7ab  Raptor Lake-P [Intel Graphics]
	a7ac  Raptor Lake-U [Intel Graphics]
	a7ad  Raptor Lake-U [Intel Graphics]
	b080  Panther Lake [Arc B390]
	b081  Panther Lake [Arc B370]
	b082  Panther Lake [Arc B390]
	b083  Panther Lake [Arc B370]
	b084  Panther Lake [Arc Pro B390]
	b085  Panther Lake [Arc Pro B370]
	b086  Panther Lake [Arc Pro B390]
	b087  Panther Lake [Arc Pro B370]
	b08f  Panther Lake [Intel Graphics]
	b090  Panther Lake [Intel Graphics]
	b0a0  Panther Lake [Intel Graphics]
	b0b0  Panther Lake [Intel Graphics]
	b0ff  Panther Lake [Intel Graphics]
	b640  Arrow Lake-H [Intel Graphics]
	e202  Battlemage G21 [Intel Graphics]
	e20b  Battlemage G21 [Arc B580]
	e20c  Battlemage G21 [Arc B570]
	e20d  Battlemage G21 [Intel Graphics]
	e210  Battlemage G21 [Intel Graphics]
	e211  Battlemage G21 [Arc Pro B60]
	e212  Battlemage G21 [Arc Pro B50]
	e215  Battlemage G21 [Intel Graphics]
	e216  Battlemage G21 [Intel Graphics]
	e220  Battlemage G31 [Intel Graphics]
	e221  Battlemage G31 [Intel Graphics]
	e222  Battlemage G31 [Arc Pro B65]
	e223  Battlemage G31 [Arc Pro B70]
	fd80  Wildcat Lake [Intel Graphics]
	fd81  Wildcat Lake [Intel Graphics]
8088  Beijing Wangxun Technology Co., Ltd.
80ee  InnoTek Systemberatung GmbH
8164  HippStor Technology Co., Ltd
8322  Sodick America Corp.
8384  SigmaTel
8385  Suzhou Yige Technology Co., Ltd.
8401  TRENDware International Inc.
8412  Sharetronic Data Technology Co., Ltd.
8510  Sietium Semiconductor Co., Ltd.
8686  SAP
8800  Trigem Computer Inc.
8820  Stryker Corporation
8848  MUCSE
8866  T-Square Design Inc.
8888  Silicon Magic
8912  TRX
8c4a  Winbond
8e0e  Computone Corporation
8e2e  KTI
9000  C*Core Technology Co., Ltd.
9004  Adaptec
9005  Adaptec
907f  Atronics
919a  Gigapixel Corp
9412  Holtek
9413  Softlogic Co., Ltd.
9618  JusonTech Corporation
9699  Omni Media Technology Inc
9710  MosChip Semiconductor Technology Ltd.
9850  3Com (wrong ID)
9902  Stargen Inc.
9999  MetaX Integrated Circuits (Shanghai) Co., Ltd.
9a11  Tiger Lake-H Gaussian & Neural Accelerator
9d32  Beijing Starblaze Technology Co. Ltd.
a000  Asix Electronics Corporation (Wrong ID)
a0a0  AOPEN Inc.
a0f1  UNISYS Corporation
a200  NEC Corporation
a259  Hewlett Packard
a25b  Hewlett Packard GmbH PL24-MKT
a304  Sony
a727  3Com Corporation
aa00  iTuner
aa01  iTuner
aa02  iTuner
aa03  iTuner
aa04  iTuner
aa05  iTuner
aa06  iTuner
aa07  iTuner
aa08  iTuner
aa09  iTuner
aa0a  iTuner
aa0b  iTuner
aa0c  iTuner
aa0d  iTuner
aa0e  iTuner
aa0f  iTuner
aa42  Scitex Digital Video
aa55  Ncomputing X300 PCI-Engine
aaaa  Adnaco Technology Inc.
abcd  Vadatech Inc.
ac1e  Digital Receiver Technology Inc
ac3d  Actuality Systems
ad00  Alta Data Technologies LLC
aecb  Adrienne Electronics Corporation
affe  Sirrix AG security technologies
b100  OpenVox Communication Co. Ltd.
b10b  Uakron PCI Project
b1b3  Shiva Europe Limited
b1d9  ATCOM Technology co., LTD.
b390  TD3-X3+
bd11  Pinnacle Systems, Inc. (Wrong ID)
bdbd  Blackmagic Design
c001  TSI Telsys
c0a9  Micron/Crucial Technology
c0de  Motorola
c0fe  Motion Engineering, Inc.
ca01  I-TEK OptoElectronics Co., LTD.
ca02  I-TEK OptoElectronics Co., LTD.
ca3b  Cambrionix Ltd.
ca50  Varian Australia Pty Ltd
cabc  Cambricon Technologies Corporation Limited
cace  CACE Technologies, Inc.
caed  Canny Edge
cafe  Thales
cc53  ScaleFlux Inc.
cccc  Catapult Communications
ccec  Curtiss-Wright Controls Embedded Computing
cddd  Tyzx, Inc.
cdfa  NextSilicon Ltd
ceba  KEBA AG
cf86  Spectrum-4TOR
d063  SolidRun
d161  Digium, Inc.
d209  Ultimarc
d20c  Chengdu NorthLink Technology Co., Ltd.
d405  LeapIO
d4d4  Dy4 Systems Inc
d531  I+ME ACTIA GmbH
d84d  Exsys
dada  Datapath Limited
db10  Diablo Technologies
dc93  Dawicontrol GmbH
dcba  Dynamic Engineering
dd01  Digital Devices GmbH
dead  Indigita Corporation
deaf  Middle Digital Inc.
deda  XIMEA
e000  Winbond
e159  Tiger Jet Network Inc. / ICP DAS
e1c5  Elcus
e4bf  EKF Elektronik GmbH
e4e4  Xorcom
e55e  Essence Technology, Inc.
ea01  Eagle Technology
ea50  Emerson Automation Solutions
ea60  RME
eabb  Aashima Technology B.V.
eace  Endace Measurement Systems, Ltd
ec80  Belkin Corporation
ecc0  Echo Digital Audio Corporation
edd8  ARK Logic Inc
efab  Enfabrica
f043  ASUSTeK Computer Inc. (Wrong ID)
f05b  Foxconn International, Inc. (Wrong ID)
f111  Framework Computer Inc.
f117  Cerio
f15e  SiFive, Inc.
f1d0  AJA Video
f5f5  F5 Networks, Inc.
f849  ASRock Incorporation (Wrong ID)
fa57  Interagon AS
fab7  Fabric7 Systems, Inc.
fe19  TenaFe, Inc.
febd  Ultraview Corp.
feda  Broadcom Inc
fede  Fedetec Inc.
ffe1  Suzhou XiongLi Technology Inc.
fffd  XenSource, Inc.
fffe  VMWare Inc (temporary ID)
ffff  Illegal Vendor ID
`;
