// Made by test/generate/pci-names.js from pci.ids 2026.08.22, used under its 3-clause BSD licence (see LICENSE).

/** In the format of pci.ids; every line starts with a line feed. */
export const AMD_NAMES: string = `
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
`;
