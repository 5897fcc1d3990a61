/** What the first visitor reads while the figures are being made. */
export const PREPARING = {
  counting: {
    nl: "De cijfers worden voor het eerst geteld. Dat kan enkele minuten duren; daarna staat alles er meteen",
    en: "The figures are being counted for the first time. That may take minutes; after that all is there at once",
  },
  making: {
    nl: "Het voorbeeldregister wordt gemaakt. Dat duurt ongeveer een minuut",
    en: "The example register is being made. That takes about a minute",
  },
} as const;
