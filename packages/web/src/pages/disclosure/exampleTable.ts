/** An invented table, in which two schools have a few pupils of one kind. */
export const EXAMPLE_TABLE = `school,advies,aantal
De Boog,vmbo,18
De Boog,havo,24
De Boog,vwo,3
De Boog,totaal,45
De Linde,vmbo,14
De Linde,havo,19
De Linde,vwo,22
De Linde,totaal,55
Het Kompas,vmbo,21
Het Kompas,havo,12
Het Kompas,vwo,16
Het Kompas,totaal,49
totaal,vmbo,53
totaal,havo,55
totaal,vwo,41
totaal,totaal,149
`;
