"""What kinds of places are called in the seven languages, for searching and for showing."""

from collections.abc import Iterator
from dataclasses import dataclass

from maps.protocol import PlaceKind

LANGUAGES = ("en", "es", "fr", "de", "it", "cs")


@dataclass(frozen=True)
class Category:
    """A kind of place.

    Attributes:
        id: what `FindNearby` takes, e.g. ``parking``.
        values: OpenStreetMap's main values that belong to it.
        words: by language, the word to show first, then other words people type.
        kind: the kind of `Place` its members are.
    """

    id: str
    values: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    kind: PlaceKind = "poi"


# One line a category: id; OpenStreetMap values; words in en; es; fr; de; it; cs. "|" separates synonyms.
TABLE = """
parking;parking;Parking|car park|parking lot;Aparcamiento|parking|estacionamiento;Parking|stationnement;Parkplatz|Parkhaus|parken;Parcheggio;Parkoviště
fuel;fuel;Fuel station|petrol station|gas station|petrol|fuel;Gasolinera|estación de servicio|combustible;Station-service|essence|carburant;Tankstelle|tanken;Distributore|benzinaio|benzina;Čerpací stanice|benzínka
charging;charging_station;Charging station|charger|ev charging;Punto de recarga|cargador|estación de carga;Borne de recharge|recharge;Ladestation|Ladesäule;Stazione di ricarica|colonnina;Nabíjecí stanice|nabíječka
restaurant;restaurant,food_court;Restaurant|food|eat;Restaurante|comida|comer;Restaurant|manger;Restaurant|essen;Ristorante|mangiare;Restaurace|jídlo
cafe;cafe,ice_cream,coffee;Café|coffee|coffee shop;Cafetería|café;Café;Café|Kaffee;Bar|caffè;Kavárna|káva
fast_food;fast_food;Fast food|takeaway;Comida rápida;Restauration rapide;Schnellimbiss|Imbiss;Fast food;Rychlé občerstvení
bar;bar,pub,biergarten;Bar|pub;Bar|pub;Bar|pub;Bar|Kneipe;Pub|bar;Bar|hospoda
hotel;hotel,hostel,motel,guest_house,apartment,chalet;Hotel|hostel|accommodation;Hotel|hostal|alojamiento;Hôtel|auberge;Hotel|Pension;Albergo|hotel;Hotel|ubytování
museum;museum,gallery;Museum|gallery|museums;Museo|galería|museos;Musée|galerie;Museum|Galerie;Museo|galleria;Muzeum|galerie
theatre;theatre,concert_hall,arts_centre,opera;Theatre|concert hall|theater;Teatro|auditorio;Théâtre|salle de concert;Theater|Konzerthaus;Teatro|auditorium;Divadlo
cinema;cinema;Cinema|movie theater|movies;Cine;Cinéma;Kino;Cinema;Kino
attraction;attraction,viewpoint,theme_park,zoo,aquarium,castle,monument,memorial;Attraction|sight|sights|viewpoint|zoo;Atracción|mirador|lugar de interés;Attraction|point de vue;Sehenswürdigkeit|Aussichtspunkt;Attrazione|punto panoramico;Památka|vyhlídka
supermarket;supermarket,convenience,greengrocer;Supermarket|groceries;Supermercado|alimentación;Supermarché|épicerie;Supermarkt|Lebensmittel;Supermercato|alimentari;Supermarket|potraviny
bakery;bakery,pastry,confectionery;Bakery;Panadería|pastelería;Boulangerie|pâtisserie;Bäckerei|Konditorei;Panetteria|pasticceria;Pekárna|cukrárna
shop;mall,department_store,clothes,shoes,books,jewelry,furniture,sports,gift,electronics,kiosk,optician,cosmetics,art,alcohol;Shop|shopping|mall|store;Tienda|compras|centro comercial;Magasin|achats|centre commercial;Geschäft|Einkaufen|Einkaufszentrum;Negozio|centro commerciale;Obchod|nákupní centrum
pharmacy;pharmacy,chemist;Pharmacy|chemist|drugstore;Farmacia;Pharmacie;Apotheke;Farmacia;Lékárna
hospital;hospital,clinic,doctors;Hospital|clinic|doctor;Hospital|clínica|médico;Hôpital|clinique|médecin;Krankenhaus|Klinik|Arzt;Ospedale|clinica|medico;Nemocnice|lékař
bank;bank;Bank;Banco;Banque;Bank;Banca;Banka
atm;atm;Cash machine|atm|cashpoint;Cajero automático|cajero;Distributeur de billets;Geldautomat;Bancomat;Bankomat
post;post_office;Post office;Correos|oficina de correos;Bureau de poste|poste;Postamt|Post;Ufficio postale|posta;Pošta
police;police;Police;Policía;Police;Polizei;Polizia;Policie
toilets;toilets;Toilets|restroom|wc;Aseos|servicios|baños;Toilettes;Toiletten|wc;Bagni|toilette;Toalety|wc
station;station,halt,bus_station,subway_entrance;Station|railway station|train station|bus station;Estación|estación de tren;Gare|station;Bahnhof|Haltestelle;Stazione;Nádraží|stanice
airport;aerodrome,airport,terminal;Airport;Aeropuerto;Aéroport;Flughafen;Aeroporto;Letiště
park;park,garden,playground;Park|garden|playground;Parque|jardín;Parc|jardin;Park|Garten|Spielplatz;Parco|giardino;Park|zahrada
library;library;Library;Biblioteca;Bibliothèque;Bibliothek|Bücherei;Biblioteca;Knihovna
school;school,university,college,kindergarten;School|university;Escuela|colegio|universidad;École|université;Schule|Universität;Scuola|università;Škola|univerzita
worship;place_of_worship;Church|mosque|synagogue;Iglesia|mezquita|sinagoga;Église|mosquée;Kirche|Moschee;Chiesa|moschea;Kostel
sport;sports_centre,fitness_centre,stadium,swimming_pool,water_park;Sports centre|gym|stadium|swimming pool;Centro deportivo|gimnasio|estadio|piscina;Centre sportif|salle de sport|piscine;Sportzentrum|Fitness|Stadion|Schwimmbad;Centro sportivo|palestra|piscina;Sportovní centrum|stadion|bazén
car_rental;car_rental,car_sharing;Car rental|car hire|car sharing;Alquiler de coches;Location de voitures;Autovermietung|Mietwagen;Autonoleggio;Půjčovna aut
car_repair;car_repair,car,tyres;Garage|car repair|car dealer;Taller|mecánico;Garage|réparation auto;Autowerkstatt|Werkstatt;Officina|autofficina;Autoservis
car_wash;car_wash;Car wash;Lavado de coches|lavadero;Lavage auto;Waschanlage|Autowäsche;Autolavaggio;Mycí linka|myčka
taxi;taxi;Taxi;Taxi;Taxi;Taxi;Taxi;Taxi
nightclub;nightclub,casino;Nightclub|club|casino;Discoteca|casino;Boîte de nuit|casino;Nachtclub|Diskothek|Kasino;Discoteca|casinò;Noční klub|kasino
townhall;townhall,courthouse,embassy,government;Public office|town hall|embassy;Oficina pública|ayuntamiento|embajada;Mairie|ambassade;Amt|Rathaus|Botschaft;Municipio|ambasciata;Úřad|radnice|velvyslanectví
hairdresser;hairdresser,beauty;Hairdresser|barber;Peluquería;Coiffeur;Friseur;Parrucchiere;Kadeřnictví
"""

CAR_KINDS: dict[str, PlaceKind] = {"parking": "parking", "fuel": "fuel", "charging": "charging"}


def _parse(line: str) -> Category:
    name, values, *words = line.split(";")
    by_language = {
        code: tuple(text.split("|")) for code, text in zip(LANGUAGES, words, strict=True)
    }
    return Category(name, tuple(values.split(",")), by_language, CAR_KINDS.get(name, "poi"))


class Categories:
    """All categories, found by id and by OpenStreetMap value."""

    def __init__(self) -> None:
        self._all = tuple(_parse(line) for line in TABLE.strip().splitlines())
        self._by_id = {category.id: category for category in self._all}
        self._by_value = {value: category for category in self._all for value in category.values}

    def __iter__(self) -> Iterator[Category]:
        return iter(self._all)

    def get(self, name: str) -> Category | None:
        """The category called `name`, by its id or by an OpenStreetMap value of it."""
        return self._by_id.get(name) or self._by_value.get(name)

    def of_value(self, value: str) -> Category | None:
        """The category an OpenStreetMap main value belongs to."""
        return self._by_value.get(value)

    def word(self, value: str, language: str) -> str:
        """What a place of OpenStreetMap value `value` is called in `language` (``es``, ``en-GB`` ...)."""
        category = self.get(value)
        if category is None:
            return ""
        return category.words.get(language[:2], category.words["en"])[0]
