/**
 * 256 plain words a language, each typed without accents on any keyboard. Short and unlike each other: a passphrase is
 * read from a screen once and then remembered.
 */
export const PASSPHRASE_WORDS = {
  en: `able acid acorn actor agent alarm album angle ankle apple april apron arrow atlas attic august award
    bacon badge baker banjo barn basin beach beard beaver begin bench berry birch blanket blaze bloom board
    bonus boots border bottle bowl branch bread breeze brick bridge bronze brush bucket budget butter button
    cabin cable camel camera canal candle canoe canvas carbon cargo carpet carrot castle cattle cedar cement
    chalk chapel cherry chess chimney circle citrus clay cliff clock cloud coast cobalt comet copper coral
    corner cotton cousin cradle crane crayon cricket crisp crown crystal curtain cycle daisy dance delta
    desert dinner dolphin dragon drawer dream eagle early earth echo elbow ember engine evening fabric falcon
    famous feather fence fiddle field finger fire flag flame flute forest fossil fountain frame frost galaxy
    garage garden garlic gentle giant ginger glass globe glove grain granite grape gravel guitar hammer
    harbor harvest hazel helmet honey horse hotel island ivory jacket jelly jigsaw jungle kayak kettle
    kitchen ladder lagoon lantern laser lemon leopard letter library lilac linen lizard locket lumber magnet
    mango maple marble market meadow melon mirror mitten monkey mountain muffin museum napkin nectar needle
    nickel noodle north oasis ocean olive onion orange orbit orchard otter oven oyster paddle palace panda
    paper parade parrot pasta peanut pebble pencil pepper piano picnic pillow pilot planet plaza pocket pony
    potato puzzle quartz quilt rabbit radio ranch ribbon river robin rocket saddle sailor salmon sandal
    saturn school season shadow silver sister sketch slipper smile snow soccer spider spoon spring squirrel
    stable statue stone storm sugar`.split(/\s+/),
  es: `abeja abrigo abril aceite actor agosto agua aguja ajedrez alba alegre alfombra algodon almohada ancla
    anillo animal arbol arena armario arroz asiento atlas autobus avena avion azucar bahia baile balcon
    ballena banco bandera barco barrio batalla bebida bicho bigote billete bolsa bosque botella boton brazo
    brisa broma bronce burbuja caballo cabra cacao cadena caja calabaza calle camino camisa campana canasta
    cancion canela cangrejo capitan caracol carbon carpeta carta cascada castillo cebolla cedro cena centro
    cereza cesta cielo cinta circo ciruela clavo cobre cocina cometa compas conejo copa coral corona cuaderno
    cuchara cuento cuerda danza delfin desierto diario dibujo domingo dorado dragon dulce eco elefante enero
    ensalada escoba espejo espiga establo estrella faro febrero feria fiesta flauta flecha flor foca fresa
    frontera fruta fuego fuente galaxia gallina ganso garaje gato gaviota gigante girasol globo gorra granja
    grano guante guitarra harina hebilla helado hermano hielo higo hoja hormiga horno huerto iguana imagen
    invierno isla jabon jardin jarra jinete joya juego julio jungla lago lampara lana lapiz laurel leche
    lechuga lento leon libro limon linterna llave lluvia lobo loro luna madera maiz maleta manta manzana mapa
    mar marfil mariposa marzo mascara melon menta mercado mesa metal miel molino moneda montana mora mosaico
    motor mundo museo naranja nave nevada nido nieve noche nube nuez oasis obra oceano ocho ola olivo olla
    onda orilla oro oruga oso otono oveja palabra palma paloma pan papel parque pasto patio pato pelota pera
    perla pez piano piedra pino pintura piscina plata playa pluma pollo puente puerta queso raton regalo
    reloj rio risa roble rosa`.split(/\s+/),
} as const;
