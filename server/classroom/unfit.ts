/** Marks of what `nicknames.ts` refuses: stems within a word, and words by themselves. */

export const STEM_MARKS: ReadonlySet<string> = new Set(
  '-cBwQAU6 -ndWPhCJ 06NFQAy- 0P_e_hqV 0y6eWjXb 15ITndck 1fWwQ9kx 232354Ed 2NDDq9d0 48po9bJ6 5wsV-1tJ 7PKRwSWh 8KdW8Qh- 9NmKW_Vl BYhG7hQ1 CGPjeLhZ CNDt1d2h CzMnfvI- EsYc3LG0 GgwEiWMa IAKPhL8T IoDQJMD8 JEMzmnd6 JQyl9jR2 KOxnv82e NnqD6r7s OY_KnwfS PmjHdIZN Tnd9d7f4 UQLD34O7 USs_fmHb V2CrvUvR WSLVQPs5 WeQKZg-Q Xy23bdQP XzWtVwJ9 YT1itTs3 Zgloycvk cIV40Lyw cvrCjexL dzskOZ-l eoujFSvl f6ZVKmkJ gd1r2faC i3e6mqyq ii0OTM3u jYxq5S5r mztzx6xZ nHEGpe4J ovUxSoWq qHl7zThu rAkqsLEM v6swxTXj vzcqVx3Q xSOaUyyR'.split(
    ' ',
  ),
);

export const WORD_MARKS: ReadonlySet<string> = new Set(
  '2-fEGjlq 2-nb2_Ay 25wxTh7R 2814CZAV 5zVgnMYJ 7Pyczrgo 9KLc_44i AmiJmFrV BNFw-Yov Bw5XqT3J Cz6TE5Qs Duk6oE72 JI0exHdj LTvAQxD9 LbfmRm4j N5Vh8L9q NGsfiUkY Q6pTgWkA Qtnk-7Gc RXaXTKPp RZzLE2lL RseEdxnb USs_fmHb UsKh1r9k Vfl8a1jt Wm3gfWPJ XMOWEZmZ XytTXSd1 Y9to4DvY ZtdxUZVC _jaj2uBR aHb1e5Dc b_jWl-4m fYo0Wx4K goGOg-2c hgwpuOUc jQ5L11v_ kwTpooAD lNtfpMbY nFXulkTj nyklF3uh onWislhT t4o1KSUX uRMcS4yi wWHzyHB2'.split(
    ' ',
  ),
);
