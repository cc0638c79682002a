pragma Singleton

import QtQml

// How quantities are written: the driver's units, clock and language. A binding that calls one of these
// functions is computed again when any of them changes. Unknown values (NaN) are written as a dash.
QtObject {
    id: units

    // Set by the window from the driver's preferences.
    property bool imperial: false
    property bool fahrenheit: false
    property bool clock24h: true
    property string language: "en-GB"

    readonly property var locale: Qt.locale(language.replace("-", "_"))
    readonly property string unknown: "–"
    // Weekday, day and month in the order of the language, without the year.
    readonly property string dayPattern: locale.dateFormat(Locale.LongFormat).replace(/[,.\s]*('[^']*'\s*)?y+/, "").trim()

    function number(value: real, decimals: int): string {
        return isNaN(value) ? unknown : Number(value).toLocaleString(locale, "f", decimals);
    }

    // A share of 0 to 1 in whole percent.
    function percent(share: real): string {
        return isNaN(share) ? unknown : qsTr("%1%", "percentage").arg(number(share * 100, 0));
    }

    // Distance on the road: rounded the way a driver can use it. Metres.
    function distance(metres: real): string {
        if (isNaN(metres))
            return unknown;
        const small = imperial ? metres * 1.09361 : metres;
        const large = imperial ? metres / 1609.344 : metres / 1000;
        if (small < (imperial ? 300 : 995))
            return number(Math.round(small / 10) * 10, 0) + (imperial ? " yd" : " m");
        return number(large, large < 9.95 ? 1 : 0) + (imperial ? " mi" : " km");
    }

    // Length of a stay or a way, in seconds: at least one minute.
    function duration(seconds: real): string {
        if (isNaN(seconds))
            return unknown;
        const minutes = Math.max(1, Math.round(seconds / 60));
        if (minutes < 60)
            return qsTr("%1 min").arg(minutes);
        return qsTr("%1 h %2 min").arg(number(Math.floor(minutes / 60), 0)).arg(minutes % 60);
    }

    // A place in a piece of sound, in seconds, as "2:07".
    function clockTime(seconds: real): string {
        const whole = Math.max(0, Math.floor(seconds));
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    function speed(kmh: real): string {
        return number(speedValue(kmh), 0) + " " + speedUnit();
    }

    function speedValue(kmh: real): real {
        return imperial ? kmh / 1.609344 : kmh;
    }

    function speedUnit(): string {
        return imperial ? qsTr("mph") : "km/h";
    }

    // Air outside: whole degrees with the unit.
    function airTemperature(celsius: real): string {
        return number(fahrenheit ? celsius * 1.8 + 32 : celsius, 0) + (fahrenheit ? " °F" : " °C");
    }

    // Whole degrees, where the unit goes without saying.
    function degrees(celsius: real): string {
        return number(fahrenheit ? celsius * 1.8 + 32 : celsius, 0) + "°";
    }

    // Wanted climate: half degrees, the unit goes without saying.
    function climateTemperature(celsius: real): string {
        return fahrenheit ? number(celsius * 1.8 + 32, 0) + "°" : number(celsius, 1) + "°";
    }

    // Litres for 100 km, or miles with an imperial gallon (an American one where English is American).
    function fuelConsumption(litres: real): string {
        if (!imperial)
            return number(litres, 1) + " l/100 km";
        return number(litres > 0 ? (language === "en-US" ? 235.215 : 282.481) / litres : NaN, 1) + " mpg";
    }

    function electricConsumption(kilowattHours: real): string {
        if (!imperial)
            return number(kilowattHours, 1) + " kWh/100 km";
        return number(kilowattHours > 0 ? 62.1371 / kilowattHours : NaN, 1) + " mi/kWh";
    }

    function pressure(kpa: real): string {
        return pressureValue(kpa) + (imperial ? " psi" : " bar");
    }

    function pressureValue(kpa: real): string {
        return imperial ? number(kpa / 6.894757, 0) : number(kpa / 100, 1);
    }

    // An amount of money; `currency` is an ISO 4217 code. The currency of another country keeps its code.
    function money(amount: real, currency: string): string {
        const symbol = ({
                EUR: "€",
                USD: "$",
                GBP: "£",
                CZK: "Kč"
            })[currency] ?? currency;
        return isNaN(amount) ? unknown : Number(amount).toLocaleCurrencyString(locale, symbol);
    }

    function time(moment: date): string {
        return moment.toLocaleTimeString(locale, clock24h ? "HH:mm" : "h:mm AP");
    }

    // The date in figures, as short as it goes.
    function day(moment: date): string {
        return moment.toLocaleDateString(locale, Locale.ShortFormat);
    }

    // The date in words, as "Sunday 22 November".
    function dayInWords(moment: date): string {
        return moment.toLocaleDateString(locale, dayPattern);
    }
}
